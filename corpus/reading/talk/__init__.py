"""Transcripts: who speaks by the labels, questions and openings of a page, and where each turn ends."""
