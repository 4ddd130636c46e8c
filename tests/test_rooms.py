"""The rooms of the package and who may know whom (DESIGN.md, section 2)."""

import ast
import sys
from pathlib import Path

import pytest

import corpus

ROOT = Path(corpus.__file__).parent
MAY_KNOW: dict[str, set[str]] = {
    "errors": set(),
    "reading": set(),
    "forms": {"reading"},
    "resolving": {"reading"},
    "pipeline": {"forms", "resolving", "reading"},
    "scores": {"forms", "resolving", "reading"},
    "intake": {"reading"},
    "sources": {"intake"},
    "models": {"reading"},
    "store": {"models", "sources", "intake", "pipeline", "reading"},
    "exchange": {"store", "models", "intake", "pipeline", "reading"},
    "terminal": {"store", "models", "sources", "intake", "pipeline", "scores", "reading"},
    "citing": {"store", "models"},
    "site": {"citing", "store", "models", "intake", "pipeline", "reading"},
    "cli": {
        "citing",
        "terminal",
        "site",
        "exchange",
        "store",
        "models",
        "intake",
        "pipeline",
        "scores",
        "reading",
    },
}
STANDARD_LIBRARY_ONLY = {"errors", "reading", "forms", "pipeline", "scores"}
FILES = sorted(path for path in ROOT.rglob("*.py") if "_migrations" not in path.parts)


def room_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Every module that the file imports, anywhere in it, by its dotted name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.add(node.module or "")
            if node.module == "corpus":
                found.update(f"corpus.{alias.name}" for alias in node.names)
    return found


INNER = [path for path in FILES if room_of(path) not in {"__init__", "__main__"}]


@pytest.mark.parametrize("path", INNER, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_knows_only_the_rooms_below_it(path: Path) -> None:
    room = room_of(path)
    known = {name.split(".")[1] for name in imports(path) if name.startswith("corpus.")}
    assert known <= MAY_KNOW[room] | {room, "errors"}


@pytest.mark.parametrize("path", INNER, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_inner_module_imports_the_front_door(path: Path) -> None:
    names = imports(path)
    assert "corpus" not in {name for name in names if not any(n.startswith("corpus.") for n in names)}


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if room_of(path) in STANDARD_LIBRARY_ONLY],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_the_reading_needs_only_the_standard_library(path: Path) -> None:
    roots = {name.split(".")[0] for name in imports(path)}
    assert roots <= {"corpus", *sys.stdlib_module_names}
    impure = {"sqlite3", "pathlib", "os", "time", "socket", "urllib", "random", "io", "subprocess"}
    assert not roots & impure, "reading knows no files, clock or network"


def test_every_room_is_in_the_plan() -> None:
    assert {room_of(path) for path in INNER} <= set(MAY_KNOW)


def test_no_two_modules_import_each_other() -> None:
    graph = {
        ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): imports(path)
        for path in INNER
    }
    done: set[str] = set()

    def visit(module: str, above: tuple[str, ...]) -> None:
        assert module not in above, f"a circle of imports: {' > '.join((*above, module))}"
        if module not in done:
            for name in sorted(graph[module] & set(graph)):
                if name != module:
                    visit(name, (*above, module))
            done.add(module)

    for module in graph:
        visit(module, ())
