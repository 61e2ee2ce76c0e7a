"""Colours and sizes have names in app/theme and appear nowhere else. Best effort: what looks like a colour, and
numbers other than -1, 0 and 1 in calls that take a size."""

import re

import repository

NUMBER = r"-?(?:\d+\.?\d*|\.\d+)f?"
COLOURS = [
    re.compile(r"\bIM_COL32(_\w+)?\b"),
    re.compile(rf"\bIm(?:Vec4|Color)\s*[({{]\s*{NUMBER}\s*,\s*{NUMBER}\s*,\s*{NUMBER}"),
    re.compile(r"\b0x[0-9a-fA-F]{8}[uU]?\b"),
]
SIZED = re.compile(
    r"\b(ImVec2\s*[({]|SetNextItemWidth\s*\(|PushItemWidth\s*\(|SameLine\s*\(|Indent\s*\(|Unindent\s*\(|SetCursorPos[XY]?\s*\("
    r"|Dummy\s*\(|PushStyleVar\s*\()([^;{}]*)"
)
LITERAL = re.compile(r"(?<![\w.])(\d+\.?\d*|\.\d+)f?(?![\w.])")

GOOD = [
    {"app/theme/colours.cpp": "auto c = IM_COL32(1, 2, 3, 4);\nImVec2(12, 3);\n"},
    {"app/panels/a.cpp": 'ImGui::Dummy(ImVec2(0.0f, theme.gap));\nImVec2 size(-1, 1);\nconst char* t = "0xAABBCCDD";\n'},
    {"engine/base/digest.cpp": "auto prime = 0x811c9dc5u;\n"},
]
BAD = [
    {"app/panels/a.cpp": "draw(IM_COL32(1, 2, 3, 4));\n"},
    {"app/widgets/a.cpp": "draw(ImVec4(0.5f, 0.5f, 0.5f, 1.0f));\n"},
    {"app/widgets/a.cpp": "draw(0xff00ff00);\n"},
    {"app/panels/a.cpp": "ImGui::Dummy(ImVec2(0.0f, 12.0f));\n"},
    {"app/shell/a.cpp": "ImGui::SetNextItemWidth(120);\n"},
]


def arguments(text):
    """The text up to the bracket that closes the call."""
    depth = 1
    for place, character in enumerate(text):
        depth += character in "([{"
        depth -= character in ")]}"
        if depth == 0:
            return text[:place]
    return text


def check(files):
    findings = []
    for path, text in files.items():
        if not path.startswith("app/") or path.startswith("app/theme/") or not repository.is_source(path):
            continue
        code = repository.code_only(text)
        for pattern in COLOURS:
            for match in pattern.finditer(code):
                findings.append((path, repository.line_of(code, match.start()), "a colour outside app/theme"))
        for match in SIZED.finditer(code):
            for literal in LITERAL.findall(arguments(match.group(2))):
                if float(literal) not in (0.0, 1.0):
                    line = repository.line_of(code, match.start())
                    findings.append((path, line, f"the size {literal} outside app/theme"))
    return sorted(set(findings))
