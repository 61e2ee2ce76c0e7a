"""The files of the repository, and C++ text without what a lint should not see."""

import os
import re
import subprocess

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL,
)


def list_files(root):
    """Paths that git tracks or would, relative to root; in a copy without git, all but build folders."""
    listed = subprocess.run(
        ["git", "-C", root, "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True
    )
    if listed.returncode == 0:
        return sorted(set(listed.stdout.splitlines()))
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in (".git", "build", "__pycache__")]
        found += [os.path.relpath(os.path.join(folder, name), root) for name in names]
    return sorted(found)


def read_files(root):
    """Every text file: path to text. What is not UTF-8 is no text and is left out."""
    files = {}
    for path in list_files(root):
        full = os.path.join(root, path)
        if os.path.islink(full) or not os.path.isfile(full):
            continue
        with open(full, "rb") as file:
            data = file.read()
        try:
            files[path] = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
    return files


def is_source(path):
    return path.endswith((".h", ".cpp"))


def in_program(path):
    return path.startswith(("engine/", "app/"))


def blank(text):
    """As many spaces as characters; the lines stay."""
    return re.sub(r"[^\n]", " ", text)


def code_only(text):
    """C++ with comments and literals blanked, so that lines and columns stay what they were."""
    return TOKEN.sub(lambda match: blank(match.group()), text)


def comments_only(text):
    """The comments of C++ text: pairs of line number and text, one for each line of a comment."""
    found = []
    for match in TOKEN.finditer(text):
        if match.group().startswith(("//", "/*")):
            first = line_of(text, match.start())
            found += [(first + i, line) for i, line in enumerate(match.group().split("\n"))]
    return found


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def has_note(text, line):
    """Whether the line, or the comment right above it, says NOTE: and so gives a reason."""
    lines = text.split("\n")
    if "NOTE:" in lines[line - 1]:
        return True
    above = line - 2
    while above >= 0 and lines[above].lstrip().startswith("//"):
        if "NOTE:" in lines[above]:
            return True
        above -= 1
    return False
