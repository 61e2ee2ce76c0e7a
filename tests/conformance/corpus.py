"""What the recorder and the checker share: where programs live, how one is run, what is compared.

A program is a plain .js or .mjs file, or a folder of files whose first is main.js or main.mjs. An optional leading block
comment /*--- ... ---*/ holds YAML; its key `files` (a map from path to a text, or to a map with `text` and `latency`) names
the files that the program expects beside itself.

Programs for another runtime than Node are in `runtimes/<runtime>/programs`, their recordings beside them in `recorded`; a
scenario belongs to every runtime that its front matter names (to Node when it names none). A runtime of SHARING runs Node's programs
as well: what it prints otherwise is in its own `recorded`, and `same-as-node.json` has the digests of the programs that it prints the
same of; those of `left-out` it does not run, each for a reason.

The npm packages that app/setup.sh fetches into `scenarios/node_modules` are there for every program of the category `packages`
and every scenario; without them those that ask for one are left out.

Every run happens in a directory of its own: the program (of a folder, all of it) is copied there, its files are written
there, and the run starts there. The directory's path is replaced by ${DIR}, and the process id by ${PID}, in everything that
is compared or kept.
"""

import dataclasses
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import types

import play

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
PROGRAMS = HERE / "programs"
RECORDED = HERE / "recorded"
SCENARIOS = REPOSITORY / "scenarios"
SCENARIOS_RECORDED = REPOSITORY / "tests" / "scenarios" / "recorded"
SCENARIO_CATEGORY = "scenarios"
RUNTIMES = HERE / "runtimes"
DEFAULT_RUNTIME = "node"
SHARING = ("node24",)
SAME_AS_NODE = "same-as-node.json"
LEFT_OUT = "left-out"
PACKAGES = SCENARIOS / "node_modules"
PACKAGE_CATEGORY = "packages"
NAMES_PACKAGE = re.compile(r"(?:require\(|from )'(?:async|co|bluebird|lodash|immer|p-limit|p-queue|eventemitter3|express|superagent)'")
OUTPUT_LIMIT = 4 * 1024 * 1024

PROCESS_NAME = re.compile(r"\(node:\d+\)")  # Warnings of Node begin with its process id.
FRONT_MATTER = re.compile(r"\A(?:#![^\n]*\n)?\s*/\*---\n(.*?)---\*/", re.DOTALL)


@dataclasses.dataclass(frozen=True)
class Program:
    """One program and the place of its recorded output."""

    category: str
    source: pathlib.Path
    recorded: pathlib.Path
    runtime: str = DEFAULT_RUNTIME
    shared: pathlib.Path | None = None  # Node's recording of the same program

    @property
    def wants_packages(self):
        return bool(NAMES_PACKAGE.search(self.source.read_text(encoding="utf-8")))

    @property
    def folder(self):
        """The folder that is the program, or None for a program of one file."""
        return self.source.parent if self.source.parent.parent.parent.name == "programs" else None

    @property
    def name(self):
        name = f"{self.category}/{self.folder.name if self.folder else self.source.stem}"
        return name if self.runtime == DEFAULT_RUNTIME else f"{self.runtime}/{name}"


@dataclasses.dataclass(frozen=True)
class Outcome:
    """What one run printed. `exit` is None after a timeout and negative after a signal."""

    stdout: str
    stderr: str
    exit: int | None


def all_programs(runtime=DEFAULT_RUNTIME):
    """Every conformance program of a runtime, then every scenario, in a stable order."""
    programs, recorded, scenarios = folders(runtime)
    found = []
    files = [source for ending in ("js", "mjs") for source in programs.glob(f"*/*.{ending}")]
    for source in sorted(files):
        category = source.parent.name
        found.append(Program(category, source, recorded / category / f"{source.stem}.json", runtime))
    mains = [source for ending in ("js", "mjs") for source in programs.glob(f"*/*/main.{ending}")]
    for source in sorted(mains):
        category = source.parent.parent.name
        found.append(Program(category, source, recorded / category / f"{source.parent.name}.json", runtime))
    if runtime in SHARING:
        found += shared_programs(runtime)
    for source in sorted(SCENARIOS.glob("*.js")):
        names = front_matter(source.read_text(encoding="utf-8")).get("runtimes") or [DEFAULT_RUNTIME]
        if runtime in names:
            found.append(Program(SCENARIO_CATEGORY, source, scenarios / f"{source.stem}.json", runtime))
    return found


def shared_programs(runtime):
    """Node's programs as programs of another runtime."""
    own = RUNTIMES / runtime
    left_out = read_reasons(own / LEFT_OUT)
    shared = []
    for program in all_programs():
        name = program.recorded.stem
        if program.category in (SCENARIO_CATEGORY, PACKAGE_CATEGORY) or f"{program.category}/{name}" in left_out:
            continue
        recorded = own / "recorded" / program.category / program.recorded.name
        shared.append(Program(program.category, program.source, recorded, runtime, program.recorded))
    return shared


def read_reasons(file):
    """Lines `category/name: reason`; empty lines and lines that begin with # do not count."""
    reasons = {}
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else []:
        if line.strip() and not line.startswith("#"):
            name, _, reason = line.partition(":")
            if not reason.strip():
                sys.exit(f"{file.name}: no reason given for {name.strip()}")
            reasons[name.strip()] = reason.strip()
    return reasons


def read_same(runtime):
    """The digests of the shared programs of which a runtime prints what Node does, by name."""
    file = RUNTIMES / runtime / SAME_AS_NODE
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def write_same(runtime, digests):
    file = RUNTIMES / runtime / SAME_AS_NODE
    file.write_text(json.dumps(dict(sorted(digests.items())), indent=0) + "\n", encoding="utf-8")


def is_same_as_node(program):
    return program.shared is not None and read_same(program.runtime).get(program.name) == source_digest(program)


def folders(runtime):
    """Where the programs of a runtime, their recordings and those of the scenarios are."""
    if runtime == DEFAULT_RUNTIME:
        return PROGRAMS, RECORDED, SCENARIOS_RECORDED
    own = RUNTIMES / runtime
    return own / "programs", own / "recorded", SCENARIOS_RECORDED / runtime


def all_runtimes():
    """The runtimes that there are programs for."""
    return [DEFAULT_RUNTIME, *sorted(folder.name for folder in RUNTIMES.glob("*") if (folder / "programs").is_dir())]


def select_programs(categories, names, runtime=DEFAULT_RUNTIME):
    """The programs of the given categories (none: all) whose name contains one of the given words (none: any)."""
    chosen = []
    for program in all_programs(runtime):
        if categories and program.category not in categories:
            continue
        if names and not any(word in program.name for word in names):
            continue
        if program.wants_packages and not PACKAGES.is_dir():
            print(f"left out: {program.name} (its packages are not there: run app/setup.sh)", file=sys.stderr)
            continue
        chosen.append(program)
    return chosen


def find_loopscope():
    """The newest program of any build directory."""
    candidates = sorted(REPOSITORY.glob("build/**/loopscope"), key=lambda path: path.stat().st_mtime)
    candidates = [path for path in candidates if path.is_file() and os.access(path, os.X_OK)]
    return str(candidates[-1]) if candidates else None


def front_matter(source_text):
    """The parsed front matter, or an empty map."""
    match = FRONT_MATTER.match(source_text)
    if not match:
        return {}
    import yaml  # Only programs with front matter need it.

    return yaml.safe_load(match.group(1)) or {}


def run_program(program, command, timeout, plays_world=False):
    """Run `command` + [file] for the program in a fresh directory and return the Outcome. With `plays_world`, around it
    happens what its front matter says (see play.py)."""
    directory = os.path.realpath(tempfile.mkdtemp(prefix="program-"))
    try:
        target = os.path.join(directory, program.source.name)
        if program.folder:
            shutil.copytree(program.folder, directory, dirs_exist_ok=True)
        else:
            shutil.copyfile(program.source, target)
        if program.wants_packages:
            os.symlink(PACKAGES, os.path.join(directory, "node_modules"))
        matter = front_matter(program.source.read_text(encoding="utf-8"))
        write_files(directory, matter.get("files") or {})
        return run_in(directory, [*command, target], timeout, matter if plays_world else {})
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def write_files(directory, files):
    for path, content in files.items():
        target = os.path.join(directory, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        text = content.get("text", "") if isinstance(content, dict) else content
        with open(target, "w", encoding="utf-8", newline="") as out:
            out.write(str(text))


def run_in(directory, command, timeout, matter=types.MappingProxyType({})):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("NODE_")}
    environment.update(TZ="UTC", LANG="C.UTF-8", LC_ALL="C.UTF-8", NO_COLOR="1")
    environment.pop("FORCE_COLOR", None)
    environment.update(play.environment(matter))
    command = [command[0], *play.node_arguments(matter), *command[1:]]
    stdin = subprocess.PIPE if play.has_input(matter) else subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=directory, env=environment, stdin=stdin,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    player = play.Player(process, matter)
    player.start()
    process.stdin = None  # The player's, from here on.
    try:
        out, err = process.communicate(timeout=timeout)
        code = process.returncode
        if player.ended:
            code = 0  # A server that waits for more does not end.
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        code = None
    return Outcome(clean(out, directory), clean(err, directory), code)


def clean(output, directory):
    text = output[:OUTPUT_LIMIT].decode("utf-8", errors="backslashreplace")
    text = PROCESS_NAME.sub("(node:${PID})", text)
    text = text.replace(str(PACKAGES.resolve()), "${PACKAGES}")
    return text.replace("file://" + directory, "file://${DIR}").replace(directory, "${DIR}")


def recording_of(program):
    """The file with what the program's runtime prints of it."""
    return program.shared if is_same_as_node(program) else program.recorded


def read_variants(program):
    """Every recorded Outcome of a program whose order the real runtime does not promise: the usual one comes first."""
    return read_variants_of(recording_of(program))


def read_variants_of(recording):
    data = json.loads(recording.read_text(encoding="utf-8"))
    return [Outcome(each["stdout"], each["stderr"], each["exit"]) for each in [data, *data.get("variants", [])]]


def read_recorded(program):
    """The recorded Outcome, or None when the program has not been recorded."""
    try:
        data = json.loads(recording_of(program).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return Outcome(data["stdout"], data["stderr"], data["exit"])


def is_stale(program):
    """Whether the program changed since it was recorded, or never was."""
    try:
        data = json.loads(recording_of(program).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return True
    return data.get("program") != source_digest(program)


def source_digest(program):
    if not program.folder:
        return hashlib.sha256(program.source.read_bytes()).hexdigest()[:16]
    digest = hashlib.sha256()
    for path in sorted(program.folder.rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(program.folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def write_recorded(program, runtime_version, outcome, variants=()):
    program.recorded.parent.mkdir(parents=True, exist_ok=True)
    data = {"node": runtime_version, "program": source_digest(program), "stdout": outcome.stdout,
            "stderr": outcome.stderr, "exit": outcome.exit}
    if variants:
        data["variants"] = [{"stdout": each.stdout, "stderr": each.stderr, "exit": each.exit} for each in variants]
    program.recorded.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
