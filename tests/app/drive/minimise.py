"""Tells a window that it is minimised or shown again, as a window manager does: ICCCM section 4.1.3.1, WM_STATE.

Usage: minimise.py WINDOW minimised|shown."""

import ctypes
import sys

X = ctypes.CDLL("libX11.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
X.XInternAtom.restype = ctypes.c_ulong
NORMAL, ICONIC, REPLACE = 1, 3, 0


def main():
    window, state = int(sys.argv[1]), ICONIC if sys.argv[2] == "minimised" else NORMAL
    display = ctypes.c_void_p(X.XOpenDisplay(None))
    if not display:
        raise SystemExit("there is no display")
    atom = ctypes.c_ulong(X.XInternAtom(display, b"WM_STATE", False))
    values = (ctypes.c_long * 2)(state, 0)
    X.XChangeProperty(display, ctypes.c_ulong(window), atom, atom, 32, REPLACE, values, 2)
    X.XSync(display, False)
    X.XCloseDisplay(display)


if __name__ == "__main__":
    main()
