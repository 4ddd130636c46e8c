"""Every error that Corpus raises on purpose, on one page.

    CorpusError                something is wrong that the caller can put right
    ├── NotText                bytes that are no readable text (binary, too large, empty)
    ├── UnknownFormat          a file type or interchange format that nobody here reads
    ├── BadInput               a catalogue, seed or import file that breaks its own rules
    ├── NotACorpus             a database that is none of ours, damaged, or locked
    │   └── WrongRevision      ours, but older or newer than this code
    └── Conflict               the change would lose something; nothing was changed

A message is one line and says what, where and what to do next.  Messy *text* is never an error: it is
read as far as it goes and leaves doubts (see `corpus.reading.reading.Doubt`).
"""


class CorpusError(Exception):
    """The parent of all errors above; catching it catches them all."""


class NotText(CorpusError):
    """The bytes are no text that can be read."""


class UnknownFormat(CorpusError):
    """No reader or writer is registered for this kind of file."""


class BadInput(CorpusError):
    """A file that describes or carries data is malformed at a named place."""


class NotACorpus(CorpusError):
    """The database cannot be used as a corpus."""


class WrongRevision(NotACorpus):
    """The database's schema is older or newer than this code."""


class Conflict(CorpusError):
    """Doing as asked would lose data, so nothing was done."""
