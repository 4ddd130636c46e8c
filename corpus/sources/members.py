"""Which members of an archive are pages, and which are refused whatever the archive is.

>>> refusal("../secrets/page.txt"), refusal("talks/page.txt")
('the name leads out of the archive; left out', '')
"""

from pathlib import PurePosixPath

from corpus.intake import suffixes

NESTED = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".jsonl", ".ndjson", ".7z", ".rar")
TOO_LARGE = "too large for one page; split it into the pages that it holds"


def wanted(filename: str) -> bool:
    """True for pages and archives: for these somebody would ask.  Not for what a folder would hide."""
    parts = PurePosixPath(filename).parts
    if "__MACOSX" in parts or any(part.startswith(".") and part != ".." for part in parts):
        return False
    return PurePosixPath(filename).suffix.lower() in (*suffixes(), *NESTED)


def refusal(filename: str) -> str:
    """Why no member of that name is taken; empty where it may be."""
    if _climbs(filename.replace("\\", "/")):
        return "the name leads out of the archive; left out"
    if filename.lower().endswith(NESTED):
        return "an archive in an archive; unpack it first"
    return ""


def _climbs(name: str) -> bool:
    return name.startswith("/") or name[1:3] == ":/" or ".." in PurePosixPath(name).parts
