"""Runs a program in a page of Debian's Chromium (headless) and tells what its console showed.

The page is `<script src=program.js>` in an otherwise empty body, served from a web server of this script's own, together with
the files that the front matter names. Workers are watched like the page that they belong to. The browser is spoken to over a pipe (--remote-debugging-pipe). Standard output is console.log, info, debug, dir, table and the like, one
call a line; standard error is console.error, warn, trace and assert, and what the console reports itself: `Uncaught …` for
an error that nobody caught, `Uncaught (in promise) …` for a rejection that nobody handled. Values are written as
console_text.py says. The exit code is 0: a page goes on after an error.
"""

import http.server
import json
import mimetypes
import os
import select
import subprocess
import tempfile
import threading
import time

import console_text
import user_input

PAGE = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>program</title></head><body>" \
       "<script src=\"{name}\"></script></body></html>"
QUIET_SECONDS = 1.2
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions", "--hide-scrollbars",
         "--mute-audio", "--disable-background-networking", "--disable-component-update", "--window-size=800,600",
         "--remote-debugging-pipe"]


class Server(http.server.ThreadingHTTPServer):
    """Serves one program at a time: / is the page, /NAME the program or one of its files."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.name = ""
        self.text = b""
        self.files = {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def origin(self):
        return f"http://localhost:{self.server_port}"


def file_text(file):
    return file if isinstance(file, str) else file["text"]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):  # noqa: N802 (the name is the base class's)
        name = self.path[1:].partition("?")[0]
        if name == "":
            self.answer("text/html", PAGE.format(name=self.server.name).encode())
        elif name == self.server.name:
            self.answer("text/javascript; charset=utf-8", self.server.text)
        elif name in self.server.files:
            kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
            self.answer(kind, self.server.files[name])
        else:
            self.send_error(404)

    def answer(self, kind, body):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Browser:
    """One running Chromium. Every program gets a browser context and a page of its own."""

    def __init__(self, path="chromium"):
        self.server = Server()
        self.profile = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        to_child, self.to = os.pipe()
        self.source, from_child = os.pipe()
        self.buffer = b""
        self.waiting = []
        self.last_id = 0

        def place_pipes():
            first, second = os.dup(to_child), os.dup(from_child)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self.process = subprocess.Popen(
            [path, *FLAGS, f"--user-data-dir={self.profile.name}", "about:blank"], close_fds=False,
            preexec_fn=place_pipes, start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_child)
        os.close(from_child)
        self.version = self.call("Browser.getVersion")["product"].removeprefix("HeadlessChrome/").removeprefix("Chrome/")

    def close(self):
        try:
            self.call("Browser.close")
            self.process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
        self.server.shutdown()
        self.profile.cleanup()

    def call(self, method, session=None, **parameters):
        self.last_id += 1
        message = {"id": self.last_id, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        wanted = self.last_id
        while True:
            answer = self.read(30)
            if answer is None:
                raise TimeoutError(method)
            if answer.get("id") != wanted:
                self.waiting.append(answer)
            elif "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']}")
            else:
                return answer["result"]

    def read(self, timeout):
        """The next message, or None when there was none in time."""
        while b"\0" not in self.buffer:
            if not select.select([self.source], [], [], timeout)[0]:
                return None
            self.buffer += os.read(self.source, 1 << 16)
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def next_event(self, timeout):
        return self.waiting.pop(0) if self.waiting else self.read(timeout)

    def run(self, name, text, timeout=20, last_line=None, matter=None):
        """(stdout, stderr) of a program, or None when it does not come to rest in time; what prints `last_line` ends with it.
        `matter` is its front matter, whose inputs happen to the page."""
        self.server.name, self.server.text = name, text
        self.server.files = {path: file_text(file).encode() for path, file in ((matter or {}).get("files") or {}).items()}
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        try:
            for domain in ("Page", "Runtime"):
                self.call(f"{domain}.enable", session)
            self.watch_workers(session)
            self.waiting.clear()
            self.call("Page.navigate", session, url=self.server.origin + "/")
            user_input.Player(self, session).play((matter or {}).get("inputs") or [])
            return self.watch(session, timeout, last_line)
        finally:
            self.call("Target.disposeBrowserContext", browserContextId=context)

    def watch_workers(self, session):
        """Workers that a page or worker starts wait until their console is listened to."""
        self.call("Target.setAutoAttach", session, autoAttach=True, waitForDebuggerOnStart=True, flatten=True)

    def begin_worker(self, session):
        try:
            self.call("Runtime.enable", session)
            self.watch_workers(session)
            self.call("Runtime.runIfWaitingForDebugger", session)
        except RuntimeError:
            pass  # It is over already.

    def watch(self, session, timeout, last_line):
        page = console_text.Page(self.server.origin)
        sessions = {session}
        end = time.monotonic() + timeout
        loaded = any(event.get("method") == "Page.loadEventFired" for event in self.waiting)
        while time.monotonic() < end:
            event = self.next_event(QUIET_SECONDS)
            if event is None:
                if loaded:
                    return page.stdout(), page.stderr()
                continue
            if event.get("sessionId") not in sessions:
                continue
            if event["method"] == "Target.attachedToTarget":
                sessions.add(event["params"]["sessionId"])
                self.begin_worker(event["params"]["sessionId"])
            loaded = loaded or event["method"] == "Page.loadEventFired"
            page.take(event["method"], event["params"], event["sessionId"])
            if last_line and page.lines[1][-1:] == [last_line]:
                return page.stdout(), page.stderr()
        return None
