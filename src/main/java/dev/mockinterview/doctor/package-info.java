/**
 * What is found when the installation is looked at, how to mend it, and the checks of Java, folders
 * and disks. Looks only: nothing is made, changed or deleted. Uses no other package.
 */
@NullMarked
package dev.mockinterview.doctor;

import org.jspecify.annotations.NullMarked;
