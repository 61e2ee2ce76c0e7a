"""Drops a file on a window as a file manager does: the source's side of the XDND protocol, version 5, on Xlib.

Usage: drop.py WINDOW FILE. Ends with 0 after the window has said that it took the file."""

import ctypes
import pathlib
import struct
import sys
import time

X = ctypes.CDLL("libX11.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
X.XInternAtom.restype = ctypes.c_ulong
X.XDefaultRootWindow.restype = ctypes.c_ulong
X.XCreateSimpleWindow.restype = ctypes.c_ulong

CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31
SECONDS = 10


class Source:
    def __init__(self, target, file):
        self.display = ctypes.c_void_p(X.XOpenDisplay(None))
        if not self.display:
            raise SystemExit("there is no display")
        self.target = target
        self.data = (pathlib.Path(file).resolve().as_uri() + "\r\n").encode()
        root = X.XDefaultRootWindow(self.display)
        self.window = X.XCreateSimpleWindow(self.display, ctypes.c_ulong(root), 0, 0, 1, 1, 0, 0, 0)
        self.types = self.atom("text/uri-list")

    def atom(self, name):
        return X.XInternAtom(self.display, name.encode(), False)

    def send(self, name, *longs):
        """A client message to the target window."""
        event = struct.pack("=iiQiiQQQii5q", CLIENT_MESSAGE, 0, 0, 1, 0, self.display.value, self.target, self.atom(name),
                            32, 0, self.window, *longs)
        self.send_raw(self.target, event)

    def send_raw(self, window, event):
        X.XSendEvent(self.display, ctypes.c_ulong(window), False, ctypes.c_long(0),
                     ctypes.create_string_buffer(event.ljust(192, b"\0"), 192))
        X.XFlush(self.display)

    def wait_for(self, name):
        """Answers what the target asks for until it sends a client message of that name."""
        wanted = self.atom(name)
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if X.XPending(self.display) == 0:
                time.sleep(0.01)
                continue
            event = ctypes.create_string_buffer(192)
            X.XNextEvent(self.display, event)
            kind = struct.unpack_from("=i", event.raw)[0]
            if kind == SELECTION_REQUEST:
                self.answer(event.raw)
            elif kind == CLIENT_MESSAGE and struct.unpack_from("=Q", event.raw, 40)[0] == wanted:
                return struct.unpack_from("=5q", event.raw, 56)
        raise SystemExit(f"the window sent no {name}")

    def answer(self, event):
        requestor, selection, target, place, moment = struct.unpack_from("=QQQQQ", event, 40)
        X.XChangeProperty(self.display, ctypes.c_ulong(requestor), ctypes.c_ulong(place), ctypes.c_ulong(target), 8, 0,
                          self.data, len(self.data))
        self.send_raw(requestor, struct.pack("=iiQiiQQQQQQ", SELECTION_NOTIFY, 0, 0, 1, 0, self.display.value, requestor,
                                             selection, target, place, moment))

    def drop(self):
        X.XSetSelectionOwner(self.display, ctypes.c_ulong(self.atom("XdndSelection")), ctypes.c_ulong(self.window),
                             ctypes.c_ulong(0))
        self.send("XdndEnter", 5 << 24, self.types, 0, 0)
        self.send("XdndPosition", 0, (200 << 16) | 200, 0, self.atom("XdndActionCopy"))
        status = self.wait_for("XdndStatus")
        if status[1] & 1 == 0:
            raise SystemExit("the window takes no file")
        self.send("XdndDrop", 0, 0, 0, 0)
        self.wait_for("XdndFinished")


def main():
    Source(int(sys.argv[1]), sys.argv[2]).drop()


if __name__ == "__main__":
    main()
