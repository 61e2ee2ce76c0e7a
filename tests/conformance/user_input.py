"""What a user does to a page of a real Chromium: the inputs of a scenario's front matter, one after the other at their times.

A click is Input.dispatchMouseEvent, pressed and released in the middle of the element, a press and a release are each one of the two; a key is Input.dispatchKeyEvent as a US
keyboard sends it, with the Shift key around a sign that needs it; a message is the window's own postMessage.
"""

import json
import time

import play

LOAD_SECONDS = 0.5  # until the script has run and the page is laid out
SHIFT = 8           # the modifier, as the protocol counts them
NAMED = {"Enter": 13, "Tab": 9, "Escape": 27, "Backspace": 8, "Delete": 46, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39,
         "ArrowDown": 40, "Home": 36, "End": 35, "PageUp": 33, "PageDown": 34}
DIGIT_SIGNS = ")!@#$%^&*("
# Of each other key: its sign, the sign with Shift, its code, its number.
SIGN_KEYS = ["`~ Backquote 192", "-_ Minus 189", "=+ Equal 187", "[{ BracketLeft 219", "]} BracketRight 221", "\\| Backslash 220",
             ";: Semicolon 186", "'\" Quote 222", ",< Comma 188", ".> Period 190", "/? Slash 191"]
MIDDLE = "(() => {{ const box = document.querySelector({selector}).getBoundingClientRect();" \
         " return [box.x + box.width / 2, box.y + box.height / 2]; }})()"


def key_parameters(name):
    """(parameters of the event, whether Shift is held)."""
    if name in NAMED:
        text = {"text": "\r"} if name == "Enter" else {}
        return {"key": name, "code": name, "windowsVirtualKeyCode": NAMED[name], **text}, False
    if name in (" ", "Space"):
        return typing(" ", "Space", 32), False
    if name.isalpha():
        return typing(name, "Key" + name.upper(), ord(name.upper())), name.isupper()
    if name.isdigit():
        return typing(name, "Digit" + name, ord(name)), False
    if name in DIGIT_SIGNS:
        digit = DIGIT_SIGNS.index(name)
        return typing(name, f"Digit{digit}", 48 + digit), True
    for row in SIGN_KEYS:
        signs, code, number = row.split(" ")
        if name in signs:
            return typing(name, code, int(number)), name == signs[1]
    raise ValueError(f"no key {name}")


def typing(sign, code, number):
    return {"key": sign, "code": code, "windowsVirtualKeyCode": number, "text": sign}


class Player:
    """Plays inputs in one page."""

    def __init__(self, browser, session):
        self.browser = browser
        self.session = session

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def play(self, inputs):
        if not inputs:
            return
        start = time.monotonic() + LOAD_SECONDS
        for each in sorted(inputs, key=lambda item: play.seconds(item["at"])):
            time.sleep(max(0, start + play.seconds(each["at"]) - time.monotonic()))
            if "click" in each:
                self.mouse(each["click"], "mousePressed", "mouseReleased")
            elif "press" in each:
                self.mouse(each["press"], "mousePressed")
            elif "release" in each:
                self.mouse(each["release"], "mouseReleased")
            elif "key" in each:
                self.press(str(each["key"]))
            elif "message" in each:
                self.evaluate(f"window.postMessage({json.dumps(each['message'])}, '*')")

    def evaluate(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def mouse(self, selector, *kinds):
        x, y = self.evaluate(MIDDLE.format(selector=json.dumps(selector)))
        for kind in kinds:
            buttons = 1 if kind == "mousePressed" else 0
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", buttons=buttons, clickCount=1)

    def press(self, name):
        parameters, shift = key_parameters(name)
        modifiers = SHIFT if shift else 0
        held = {"key": "Shift", "code": "ShiftLeft", "windowsVirtualKeyCode": 16, "location": 1}
        if shift:
            self.call("Input.dispatchKeyEvent", type="keyDown", modifiers=SHIFT, **held)
        self.call("Input.dispatchKeyEvent", type="keyDown", modifiers=modifiers, **parameters)
        parameters.pop("text", None)
        self.call("Input.dispatchKeyEvent", type="keyUp", modifiers=modifiers, **parameters)
        if shift:
            self.call("Input.dispatchKeyEvent", type="keyUp", **held)
