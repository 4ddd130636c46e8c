"""A process that has imported Datasette once and forks one for every line that it reads.

Importing is most of what a start costs, and the tests start twenty.  A line is JSON: `["start", [OPTION…],
LOG]`, answered by the number of the process, or `["stop", NUMBER]`, answered once it is gone.
"""

import json
import os
import signal
import sys
import traceback
from contextlib import suppress

import uvicorn  # noqa: F401  imported once for all
from datasette.cli import cli


def start(options: list[str], log: str) -> int:
    """The number of a new process that does what the command `datasette` does with these options."""
    number = os.fork()
    if number:
        return number
    out = os.open(log, os.O_WRONLY | os.O_APPEND)
    for descriptor, target in ((os.open(os.devnull, os.O_RDONLY), 0), (out, 1), (out, 2)):
        os.dup2(descriptor, target)
    try:
        cli(options, prog_name="datasette")
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(1)


def stop(number: int) -> int:
    """The process is gone."""
    with suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)
    with suppress(ChildProcessError):
        os.waitpid(number, 0)
    return number


DO = {"start": start, "stop": stop}


def main() -> None:
    """Do what each line says, until there are no more; what still runs is gone then."""
    living: set[int] = set()
    for line in sys.stdin:
        what, *given = json.loads(line)
        number = DO[what](*given)
        (living.add if what == "start" else living.discard)(number)
        print(number, flush=True)
    for number in living:
        stop(number)


if __name__ == "__main__":
    main()
