"""The world of a scenario around a real Node: what its front matter says about hosts, requests and inputs.

Texts arrive on the standard input at their times, requests come from a real client, and hosts are answered by a server in a
thread of the same process that `hosts.js` starts. A server that still waits when everything has happened is ended.
"""

import http.client
import json
import os
import re
import signal
import threading
import time

STARTUP_SECONDS = 0.6  # until the first line of the program has run for certain
QUIET_SECONDS = 0.4     # so long nothing happens after the last answer
APART_SECONDS = 0.3
UNITS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1}
# What a terminal sends for a key with a name.
TERMINAL_KEYS = {"Enter": "\r", "Tab": "\t", "Escape": "\x1b", "Backspace": "\x7f", "Delete": "\x1b[3~", "ArrowUp": "\x1b[A",
                 "ArrowDown": "\x1b[B", "ArrowRight": "\x1b[C", "ArrowLeft": "\x1b[D", "Home": "\x1b[H", "End": "\x1b[F",
                 "PageUp": "\x1b[5~", "PageDown": "\x1b[6~", "Space": " "}
HOSTS_SCRIPT = os.path.join(os.path.dirname(os.path.realpath(__file__)), "hosts.js")


def seconds(text):
    """'100ms', or the middle of a range, in seconds."""
    parts = [re.fullmatch(r"([0-9.]+) *(ns|us|ms|s)", part) for part in str(text).split("..")]
    amounts = [float(part.group(1)) * UNITS[part.group(2)] for part in parts]
    return sum(amounts) / len(amounts)


def has_input(matter):
    return any("stdin" in each or "key" in each for each in matter.get("inputs") or [])


def node_arguments(matter):
    """What the node of a scenario with hosts is started with."""
    return ["--require", HOSTS_SCRIPT] if matter.get("hosts") else []


def environment(matter):
    return {"SCENARIO_HOSTS": json.dumps(hosts_of(matter))} if matter.get("hosts") else {}


def hosts_of(matter):
    hosts = {}
    for name, host in matter["hosts"].items():
        latency = host.get("latency", "20ms")
        routes = []
        for place, answer in (host.get("routes") or {}).items():
            answer = answer if isinstance(answer, dict) else {"body": answer}
            method, _, path = place.rpartition(" ")
            headers = dict(answer.get("headers") or {})
            body = str(answer.get("body", ""))
            if "json" in answer:
                headers["Content-Type"] = "application/json"
                body = json.dumps(answer["json"], separators=(",", ":"))
            routes.append({"method": method, "path": path, "status": answer.get("status", 200), "headers": headers, "body": body,
                           "failure": answer.get("failure", ""), "delay": seconds(answer.get("latency", latency)) * 1000})
        hosts[name] = {"failure": host.get("failure", ""), "routes": routes}
    return hosts


class Player(threading.Thread):
    """Plays what happens outside; `ended` says that it had to end the process."""

    def __init__(self, process, matter):
        super().__init__(daemon=True)
        self.process = process
        self.stdin = process.stdin
        self.ended = False
        self.events = [(seconds(each["at"]), "stdin", each["stdin"]) for each in matter.get("inputs") or [] if "stdin" in each]
        self.events += [(seconds(each["at"]), "stdin", TERMINAL_KEYS.get(str(each["key"]), str(each["key"])))
                        for each in matter.get("inputs") or [] if "key" in each]
        self.events += [(seconds(each["at"]), "signal", each["signal"]) for each in matter.get("inputs") or [] if "signal" in each]
        self.events += [(seconds(each["at"]), "request", each) for each in matter.get("requests") or []]
        self.events.sort(key=lambda event: event[0])

    def run(self):
        start = time.monotonic() + STARTUP_SECONDS
        texts = sum(1 for event in self.events if event[1] == "stdin")
        clients = []
        before = 0
        for at, kind, value in self.events:
            if at - before >= APART_SECONDS:
                # On a slow machine, too, what is far apart comes one after the other.
                for client in clients:
                    client.join(10)
            before = at
            time.sleep(max(0, start + at - time.monotonic()))
            if kind == "stdin":
                self.stdin.write(value.encode("utf-8"))
                self.stdin.flush()
                texts -= 1
                if texts == 0:
                    self.stdin.close()
            elif kind == "signal":
                self.process.send_signal(getattr(signal, value))
            else:
                clients.append(threading.Thread(target=send, args=(value,), daemon=True))
                clients[-1].start()
        for client in clients:
            client.join(10)
        if clients:
            time.sleep(QUIET_SECONDS)
            if self.process.poll() is None:
                self.ended = True
                os.killpg(self.process.pid, signal.SIGKILL)


def send(request):
    connection = http.client.HTTPConnection("127.0.0.1", request.get("port", 3000), timeout=10)
    headers = {"Connection": "close", **(request.get("headers") or {})}
    try:
        wait_for(connection)
        connection.request(request.get("method", "GET"), request.get("path", "/"), request.get("body"), headers)
        connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        pass  # The program may break the connection: that is its affair.
    finally:
        connection.close()


def wait_for(connection):
    """A slow machine may not listen yet."""
    for _ in range(100):
        try:
            return connection.connect()
        except ConnectionRefusedError:
            time.sleep(0.05)
    return None
