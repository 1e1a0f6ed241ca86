package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.text.Lexicon;

/**
 * What a folder with {@code questions/} and {@code rubrics/} holds.
 *
 * @param bank the questions and their rubrics
 * @param lexicon word knowledge that the rubrics share
 */
public record ContentPack(Bank bank, Lexicon lexicon) {}
