/**
 * Finds claims, facts and disputes: pure functions from the model to the model.
 *
 * <p>Stages, in order: {@code segment} a text, {@code parse} its sentences, {@code extract} claims, {@code align}
 * claims of different articles to facts, {@code dispute} what they differ in, find the {@code origin} of copied text.
 * Nothing here reads files except the model weights on the class path, and nothing depends on the order of the
 * articles.
 */
package org.variorum.analysis;
