package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.text.Lexicon;

/**
 * What a folder with {@code questions/} and {@code rubrics/} holds.
 *
 * @param bank the questions and their rubrics
 * @param lexicon word knowledge that the rubrics share
 * @param lines where in its files something stands
 */
public record ContentPack(Bank bank, Lexicon lexicon, PackLines lines) {}
