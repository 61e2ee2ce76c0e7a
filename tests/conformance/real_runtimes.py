"""Runs a text in the real runtime that `differential` compares with: a Node, or a page of Chromium."""

import os
import pathlib
import shutil
import tempfile
import threading

import chromium
import corpus

TIMEOUT_SECONDS = 20
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
