"""Runs a text in the real runtime that `differential` compares with: a Node, or a page of Chromium."""

import os
import pathlib
import re
import shutil
import tempfile
import threading

import chromium
import corpus
import generate_calls

TIMEOUT_SECONDS = 20
REFUSED_AT = re.compile(r"program\.js:(\d+):\d+: \w+: (.*)")
of_thread = threading.local()


class Node:
    """A node program of the machine."""

    def __init__(self, path):
        self.path = path

    def run(self, text):
        return run_file([self.path], text)

    def close(self):
        pass


class Pages:
    """Headless Chromium: one browser for each thread that asks, with a page for each text."""

    def __init__(self, path, last_line):
        self.path = path
        self.last_line = last_line
        self.own = threading.local()
        self.browsers = []

    def run(self, text):
        browser = getattr(self.own, "browser", None)
        if browser is None:
            browser = self.own.browser = chromium.Browser(self.path)
            self.browsers.append(browser)
        shown = browser.run("program.js", text.encode(), TIMEOUT_SECONDS, self.last_line)
        return corpus.Outcome(*shown, 0) if shown else corpus.Outcome("", "", None)

    def close(self):
        for browser in self.browsers:
            browser.close()


def run_file(command, text):
    """What `command` with a file of this text prints."""
    if not hasattr(of_thread, "directory"):
        of_thread.directory = tempfile.TemporaryDirectory(prefix="programs-")
    # A program may print its path: it is the same one in either runtime.
    directory = os.path.join(os.path.realpath(of_thread.directory.name), "program")
    os.mkdir(directory)
    try:
        file = os.path.join(directory, "program.js")
        pathlib.Path(file).write_text(text, encoding="utf-8")
        return corpus.run_in(directory, [*command, file], TIMEOUT_SECONDS)
    finally:
        shutil.rmtree(directory)


def without_refused_calls(text, loopscope, runtime, refusals):
    """The text without the lines of calls that Loopscope refuses, each of which would stop the whole program; and what it prints."""
    while True:
        actual = run_file([os.path.abspath(loopscope), "run", "--runtime", runtime], text)
        refused = REFUSED_AT.search(actual.stderr) if actual.exit == 2 else None
        lines = text.split("\n")
        if not refused or not lines[int(refused[1]) - 1].startswith(generate_calls.SHOWN):
            return text, actual
        refusals[refused[2]] += 1
        del lines[int(refused[1]) - 1]
        text = "\n".join(lines)
