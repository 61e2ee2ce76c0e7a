"""Random pages for `differential` and `whole_layouts` that are changed and measured in turn: what was found before must not stay.

Each change and each number stands in a line that begins with generate_calls.SHOWN, so that those which Loopscope refuses can be left out.
"""

import json

import generate_calls
import generate_runtimes

TAGS = ["div", "div", "div", "p", "section", "ul", "h3", "span", "b", "button"]
TEXTS = ["", "one", "some words", "a longer text that may well need more than a single line of its box", "x"]
SIZES = ["auto", "40px", "120px", "300px", "50%", "4em"]
CLASSES = ["near", "wide", "big", "gone", "flat", "row"]

DECLARATIONS = {
    "width": SIZES, "height": ["auto", "auto", "20px", "70px", "50%"], "padding": ["0px", "5px", "2px 9px"], "margin": ["0px", "4px", "10px auto", "-3px"], "marginTop": ["0px", "30px"],
    "border": ["none", "1px solid black", "4px dashed red"], "fontSize": ["16px", "10px", "1.5em"], "lineHeight": ["normal", "1.5", "30px"], "display": ["block", "inline-block", "inline", "none", ""],
    "position": ["static", "relative", "absolute"], "left": ["auto", "10px", "10%"], "top": ["auto", "7px", "20%"], "boxSizing": ["border-box", "content-box"], "overflow": ["visible", "hidden"],
    "textAlign": ["left", "center"], "fontWeight": ["bold", "normal"], "minHeight": ["0px", "44px"], "maxWidth": ["none", "200px"], "whiteSpace": ["normal", "nowrap"], "transform": ["none", "translate(5px, 9px)"],
}

RULES = [
    ".near {{ {} }}", ".wide {{ {} }}", ".big {{ {} }}", ".gone {{ display: none; }}", ".row > * {{ {} }}", ".near .wide {{ {} }}", ".big + * {{ {} }}", "div.flat {{ {} }}", "p {{ {} }}", "div:first-child {{ {} }}",
    ".flat:hover {{ {} }}", ".wide ~ .near {{ {} }}", ":root {{ --size: 33px; }} .big {{ height: var(--size); }} .row {{ --size: 12px; }}", "ul:empty {{ {} }}", "section:not(.near) {{ {} }}",
]

READS = [
    "{0}.offsetHeight", "{0}.offsetWidth", "{0}.offsetTop", "{0}.offsetLeft", "{0}.clientHeight", "{0}.getBoundingClientRect().top", "{0}.getBoundingClientRect().width", "{0}.scrollHeight",
    "document.body.offsetHeight", "getComputedStyle({0}).width", "{0}.offsetParent?.tagName",
]


class Layouts:
    """A page of some twenty elements in `all`, and some thirty changes with something read after each."""

    STEPS = 30

    def __init__(self, random):
        self.random = random
        self.count = 0
        self.lines = []

    def program(self):
        if self.random.random() < 0.6:
            rules = " ".join(rule.format("; ".join(self.declaration_of_sheet() for _ in range(2))) for rule in self.random.sample(RULES, self.random.randint(1, 5)))
            self.lines.append(f"document.head.appendChild(document.createElement('style')).textContent = {json.dumps(rules)};")
        self.lines.append("const all = [document.body]; let from = null;")
        self.lines.append("const show = (what) => { try { console.log(`${what}`.slice(6), what()); } catch (error) { console.log(error.message); } };")
        for _ in range(self.random.randint(6, 16)):
            self.add()
        for _ in range(self.STEPS):
            self.random.choice([self.style, self.style, self.style, self.toggle, self.toggle, self.write, self.move, self.remove, self.add])()
            for _ in range(self.random.randint(1, 3)):
                self.show(self.random.choice(READS).format(self.element()))
        self.show(json.dumps(generate_runtimes.PageSchedule.LAST_LINE))
        return "\n".join(self.lines) + "\n"

    def show(self, call):
        self.lines.append(f"{generate_calls.SHOWN}() => {call});")

    def declaration_of_sheet(self):
        name = self.random.choice([name for name in DECLARATIONS if name not in ("display", "position")])
        dashed = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name)
        return f"{dashed}: {self.random.choice(DECLARATIONS[name])}"

    def element(self):
        return f"all[{self.random.randint(0, self.count)}]"

    def add(self):
        self.count += 1
        tag = self.random.choice(TAGS)
        self.lines.append(f"all.push(document.createElement({json.dumps(tag)}));")
        self.lines.append(f"all[{self.count}].textContent = {json.dumps(self.random.choice(TEXTS))};")
        if self.random.random() < 0.4:
            self.lines.append(f"all[{self.count}].className = {json.dumps(' '.join(self.random.sample(CLASSES, 2)))};")
        outer = self.random.randint(0, self.count - 1)
        self.lines.append(f"all[{outer}].{self.random.choice(['append', 'append', 'prepend'])}(all[{self.count}]);")

    def style(self):
        name = self.random.choice(list(DECLARATIONS))
        self.show(f"{self.element()}.style.{name} = {json.dumps(self.random.choice(DECLARATIONS[name]))}")

    def toggle(self):
        self.show(f"{self.element()}.classList.toggle({json.dumps(self.random.choice(CLASSES))})")

    def write(self):
        place = self.element()
        text = json.dumps(self.random.choice(TEXTS))
        self.show(f"{place}.firstChild?.nodeType === 3 ? {place}.firstChild.data = {text} : {place}.append({text})")

    def move(self):
        one, other = self.element(), self.element()
        self.lines.append(f"from = {one}.parentElement;")
        self.show(f"{one}.contains({other}) || {other}.{self.random.choice(['append({0})', 'prepend({0})', 'moveBefore({0}, null)']).format(one)}")
        self.show("from?.offsetHeight")

    def remove(self):
        place = self.random.randint(0, self.count)
        if place > 0:
            self.show(f"all[{place}].remove()")


GENERATORS = {"layouts": Layouts}
