"""The state of the machine is data: in the headers that define it no member is a pointer or a reference, nothing is a
function object, and nothing is ordered by hash. What only serves a step and is kept by nothing (a call's context, a table
of functions) says so in a comment with NOTE: on the line, above it, or above its type, and is let through."""

import bisect
import re

import repository

LAYERS = ("engine/machine/", "engine/heap/", "engine/vm/", "engine/loop/")
FORBIDDEN = [
    (re.compile(r"#\s*include\s*<functional>"), "<functional> in a header of the state"),
    (re.compile(r"\bstd::(move_only_)?function\b"), "a function object in the state"),
    (re.compile(r"\b(std::)?unordered_\w+"), "an order by hash in the state"),
    (re.compile(r"\bstd::(shared_ptr|unique_ptr|weak_ptr|reference_wrapper)\b"), "a pointer in the state"),
]
# A member: no parentheses, ends with a semicolon, and has a * or & before its name.
MEMBER = re.compile(
    r"^\s*(?!using\b|typedef\b|friend\b|return\b|static\s+constexpr\b)[\w:<>,\s]*[\w>]\s*[*&]+\s*\w+\s*"
    r"(=[^;()]*|\{[^;()]*\})?;",
    re.MULTILINE,
)

GOOD = [
    {"engine/heap/a.h": "struct Page {\n    std::vector<Cell> cells;\n    int size() const { return *x; }\n};\n"},
    {"engine/heap/a.h": "struct Heap {\n    // NOTE: shared and never changed while shared\n    std::shared_ptr<const Page> page;\n};\n"},
    {"engine/heap/a.h": "struct Heap {\n    int f() {\n        const Cell* cell = find();\n        return 1;\n    }\n};\n"},
    {"engine/vm/a.h": "// NOTE: lives for one step\nstruct Call {\n    Agent& agent;\n    int x;\n    Value* y;\n};\n"},
    {"engine/heap/a.cpp": "struct Local { Cell* cell; };\n"},
    {"engine/syntax/a.h": "struct Node { Node* parent; };\n"},
]
BAD = [
    {"engine/heap/a.h": "struct Page {\n    Cell* first;\n};\n"},
    {"engine/vm/a.h": "class Frame {\n    const Program& program_;\n};\n"},
    {"engine/vm/a.h": "struct Frame {\n    Frame* next = nullptr;\n};\n"},
    {"engine/vm/a.h": "// NOTE: lives for one step\nstruct Call {\n    int x;\n};\nstruct Frame {\n    Value* y;\n};\n"},
    {"engine/loop/a.h": "#include <functional>\n"},
    {"engine/loop/a.h": "struct Job {\n    std::function<void()> run;\n};\n"},
    {"engine/machine/a.h": "struct Names {\n    std::unordered_map<int, int> names;\n};\n"},
    {"engine/machine/a.h": "struct Names {\n    std::shared_ptr<int> names;\n};\n"},
]

TYPE = re.compile(r"\b(struct|class|union)\b(?![^;{}]*\()[^;{}]*$")


def scan(code):
    """The code with everything blanked that is inside braces which open neither a type nor a namespace, and the types:
    first and last position of each body and the position where its declaration starts."""
    out = []
    types = []
    stack = []  # for each open brace: where a type's declaration starts, -1 for a namespace, None for anything else
    statement = 0
    for place, character in enumerate(code):
        if character == "{":
            declared = code[statement:place]
            opens = -1 if "namespace" in declared else None
            if TYPE.search(declared):
                opens = statement + len(declared) - len(declared.lstrip())
            out.append("{" if opens is not None and None not in stack else " ")
            stack.append((opens, place) if opens is not None else None)
            statement = place + 1
        elif character == "}":
            opened = stack.pop() if stack else None
            if opened and opened[0] >= 0:
                types.append((opened[1], place, opened[0]))
            out.append("}" if None not in stack else " ")
            statement = place + 1
        else:
            if character == ";":
                statement = place + 1
            out.append(character if None not in stack or character == "\n" else " ")
    return "".join(out), types


def members(outlines):
    """Where the members that are pointers or references start. Blank lines and blanks at a line's end are left out
    before the search, as the pattern takes long over what scan() has blanked."""
    kept = []
    starts = []  # for each kept line: where it starts among the kept ones, and in the outlines
    length = place = 0
    for line in outlines.split("\n"):
        if line.strip():
            starts.append((length, place))
            kept.append(line.rstrip())
            length += len(kept[-1]) + 1
        place += len(line) + 1
    for match in MEMBER.finditer("\n".join(kept) + "\n"):
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        among_kept, original = starts[bisect.bisect_right(starts, (start, len(outlines))) - 1]
        yield original + start - among_kept


def check(files):
    findings = []
    for path, text in files.items():
        if not path.startswith(LAYERS) or not path.endswith(".h"):
            continue
        code = repository.code_only(text)
        outlines, types = scan(code)
        found = [(match.start(), message) for pattern, message in FORBIDDEN for match in pattern.finditer(code)]
        found += [(start, "a pointer or reference in the state") for start in members(outlines)]
        for position, message in found:
            line = repository.line_of(text, position)
            noted = [line] + [
                repository.line_of(text, declared) for first, last, declared in types if first < position < last
            ]
            if not any(repository.has_note(text, place) for place in noted):
                findings.append((path, line, message + " (or say in a NOTE: why it is none)"))
    return findings
