package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.scoring.Vocabulary;
import dev.mockinterview.text.Lexicon;
import java.util.function.Supplier;

/**
 * What a folder with {@code questions/} and {@code rubrics/} holds.
 *
 * @param bank the questions and their rubrics
 * @param lexicon word knowledge that the rubrics share
 * @param vocabulary the words that the bank uses, worked out or read when they are asked for
 * @param lines where in its files something stands
 */
public record ContentPack(
    Bank bank, Lexicon lexicon, Supplier<Vocabulary> vocabulary, PackLines lines) {}
