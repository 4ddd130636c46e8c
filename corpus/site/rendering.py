"""Templates: everything in them is escaped; numbers and dates are written as readers write them.

A Datasette started with `--template-dir` may override any file of templates/corpus there.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any
from unicodedata import bidirectional

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from corpus.site.typesetting import Piece

STATIC = "-/static-plugins/corpus_db/"
MONTHS = "January February March April May June July August September October November December".split()
LOOKED_AT = 10_000


@cache
def environment(template_dir: str | None) -> Environment:
    """The templates of the package, those of `template_dir` before them."""
    own = PackageLoader("corpus.site")
    loader = ChoiceLoader([FileSystemLoader(template_dir), own]) if template_dir else own
    made = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters |= {
        "day": day,
        "number": number,
        "direction": direction,
        "marked": marked,
        "printed": printed,
    }
    made.globals |= {"static": static}
    return made


@cache
def static(name: str) -> str:
    """The address of a static file below the site's base; it changes with the file, so it may be kept."""
    content = files("corpus.site").joinpath("static", name).read_bytes()
    return f"{STATIC}{name}?v={sha256(content).hexdigest()[:10]}"


def day(value: str | None, precision: str | None = "day") -> str:
    """A date as one writes it, no finer than it is known.

    >>> day("2013-05-27"), day("2013-05-01", "month"), day("2013-01-01", "year"), day(None)
    ('27 May 2013', 'May 2013', '2013', 'no date')
    """
    if not value:
        return "no date"
    year, month, number = str(value)[:10].split("-")
    if precision == "year":
        return year
    named = f"{MONTHS[int(month) - 1]} {year}"
    return named if precision == "month" else f"{int(number)} {named}"


def number(value: int | None) -> str:
    """With a comma every three digits."""
    return f"{value or 0:,}"


def direction(text: str) -> str:
    """Which way a text runs, by its first letter that runs either way, for the attribute `dir`.

    >>> direction("12 \N{HEBREW LETTER SHIN}"), direction("12 s"), direction("12")
    ('rtl', 'ltr', 'ltr')
    """
    ways = (bidirectional(letter) for letter in text[:LOOKED_AT])
    return "rtl" if next((way for way in ways if way in {"L", "R", "AL"}), "L") != "L" else "ltr"


def marked(text: str, marks: list[list[int]]) -> Markup:
    """The text escaped, with the places between `marks` in a mark element.

    >>> marked("a <b> c", [[2, 5]])
    Markup('a <mark>&lt;b&gt;</mark> c')
    """
    pieces, at = [], 0
    for start, end in marks:
        pieces += [Markup.escape(text[at:start]), Markup("<mark>{}</mark>").format(text[start:end])]
        at = end
    return Markup("").join([*pieces, Markup.escape(text[at:])])


def printed(pieces: Sequence[Piece]) -> Markup:
    """The pieces of a line, each in an element that says what it is.  Ten thousand of them to a long page.

    >>> printed([Piece("a <b>", 0, "speech", "said k-turn", "char=0,5"), Piece(" c", 5, "")])
    Markup('<span class="said k-turn" id="char=0,5">a &lt;b&gt;</span> c')
    >>> printed([Piece("░░", 0, "narration", "withheld", withheld=True)])
    Markup('<span class="withheld" aria-hidden="true">░░</span>')
    """
    return Markup("".join([_piece(piece) for piece in pieces]))  # noqa: S704  each part is escaped


def _piece(piece: Piece) -> str:
    words = escape(piece.text)
    doubts = "".join([_doubt(number) for number in piece.doubts])
    if not piece.classes:
        return doubts + words
    anchor = f' id="{escape(piece.anchor)}"' if piece.anchor else ""
    if piece.withheld:
        anchor += ' aria-hidden="true"'
    return f'{doubts}<span class="{_attribute(piece.classes)}"{anchor}>{words}</span>'


def _doubt(number: int) -> str:
    return (
        f'<a class="doubt" href="#doubt-{number:d}" id="at-doubt-{number:d}" aria-label="Doubt {number:d}"'
        ' lang="en"></a>'
    )


@cache
def _attribute(words: str) -> str:
    return str(escape(words))


def render(template_dir: str | None, name: str, **context: Any) -> str:
    """The page as HTML."""
    return environment(template_dir).get_template(name).render(**context)
