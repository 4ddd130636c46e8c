"""Prose: quotation marks, the clauses that tell who spoke, posts, and speech that is only reported."""
