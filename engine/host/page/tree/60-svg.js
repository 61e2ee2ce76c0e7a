// Elements of SVG: their interfaces and what they share with those of HTML. SPEC: SVG 2, section 4.
// SIMPLIFIED: they have attributes, styles and events; their geometry is refused.

const kSvgNamespace = "http://www.w3.org/2000/svg";

class SVGElement extends Element {
    constructor() {
        IllegalConstructor("SVGElement");
    }
    get ownerSVGElement() { return ObjectOf(SvgAround(NodeInside(this))); }
    get viewportElement() { return ObjectOf(SvgAround(NodeInside(this))); }
    get className() {
        const inside = NodeInside(this);
        if (inside.animatedClass === undefined) inside.animatedClass = AnimatedString(inside, "class");
        return inside.animatedClass;
    }
    get tabIndex() {
        const value = AttributeOf(NodeInside(this), "tabindex");
        return value === null ? -1 : %to_integer(ToNumber(value));
    }
    set tabIndex(value) { SetAttribute(NodeInside(this), "tabindex", `${%to_integer(ToNumber(value))}`); }
    focus(options = undefined) { MoveFocus(NodeInside(this)); }
    blur() {
        if (PageDocument.focused === NodeInside(this)) MoveFocus(null);
    }
}

function SvgAround(inside) {
    for (let node = inside.parent; node !== null && node.namespace === kSvgNamespace; node = node.parent) {
        if (node.localName === "svg") return node;
    }
    return null;
}

class SVGAnimatedString {
    constructor() {
        IllegalConstructor("SVGAnimatedString");
    }
    get baseVal() { return AttributeOf(Receiver(this, "isAnimatedString").element, Receiver(this, "isAnimatedString").name) ?? ""; }
    set baseVal(value) { SetAttribute(Receiver(this, "isAnimatedString").element, Receiver(this, "isAnimatedString").name, `${value}`); }
    get animVal() { return this.baseVal; }
}
DefineInterface(SVGAnimatedString);

function AnimatedString(element, name) {
    const object = %new_object(SVGAnimatedString.prototype);
    SetInside(object, { __proto__: null, isAnimatedString: true, element, name });
    return object;
}

DefineInterface(SVGElement);
DefineHandlers(SVGElement.prototype, kElementHandlers);
DefineHandlers(SVGElement.prototype, kClipboardHandlers);
DefineHandlers(SVGElement.prototype, kHandlersWithoutAttribute);
const kSharedWithSvg = ["style", "dataset", "nonce", "autofocus"];
for (let index = 0; index < kSharedWithSvg.length; index += 1) {
    const accessor = %own_descriptor(HTMLElement.prototype, kSharedWithSvg[index]);
    %put_accessor(SVGElement.prototype, kSharedWithSvg[index], accessor.get, accessor.set, 6);
}

const SvgKinds = { __proto__: null };

function DefineSvg(name, tag, base) {
    const kind = {
        [name]: class extends base {
            constructor() {
                IllegalConstructor(name);
            }
        },
    }[name];
    %set_name(kind, name);
    DefineInterface(kind);
    if (tag !== "") SvgKinds[tag] = kind;
    return kind;
}

const SvgGraphics = DefineSvg("SVGGraphicsElement", "", SVGElement);
const SvgGeometry = DefineSvg("SVGGeometryElement", "", SvgGraphics);
const kSvgShapes = ["circle", "ellipse", "line", "path", "polygon", "polyline", "rect"];
for (let index = 0; index < kSvgShapes.length; index += 1) DefineSvg(`SVG${SvgPart(kSvgShapes[index])}Element`, kSvgShapes[index], SvgGeometry);
const kSvgGraphics = ["g", "a", "defs", "image", "switch", "use", "foreignObject"];
for (let index = 0; index < kSvgGraphics.length; index += 1) DefineSvg(`SVG${SvgPart(kSvgGraphics[index])}Element`, kSvgGraphics[index], SvgGraphics);
DefineSvg("SVGSVGElement", "svg", SvgGraphics);
const SvgTextContent = DefineSvg("SVGTextContentElement", "", SvgGraphics);
const SvgTextPositioning = DefineSvg("SVGTextPositioningElement", "", SvgTextContent);
DefineSvg("SVGTextElement", "text", SvgTextPositioning);
DefineSvg("SVGTSpanElement", "tspan", SvgTextPositioning);
DefineSvg("SVGTextPathElement", "textPath", SvgTextContent);
const SvgGradient = DefineSvg("SVGGradientElement", "", SVGElement);
DefineSvg("SVGLinearGradientElement", "linearGradient", SvgGradient);
DefineSvg("SVGRadialGradientElement", "radialGradient", SvgGradient);
const kOtherSvg = ["stop", "symbol", "title", "desc", "marker", "mask", "pattern", "filter", "clipPath", "metadata", "view"];
for (let index = 0; index < kOtherSvg.length; index += 1) DefineSvg(`SVG${SvgPart(kOtherSvg[index])}Element`, kOtherSvg[index], SVGElement);

function SvgPart(tag) {
    return %to_upper(tag[0]) + %string_slice(tag, 1, tag.length);
}

// Elements of SVG that do something by themselves.
const kRefusedSvg = ["script", "style", "animate", "animateMotion", "animateTransform", "set", "mpath", "discard"];

function MakeSvgElement(prefix, local) {
    if (ListHas(kRefusedSvg, local)) %refuse(`the element <${local}> of SVG is not supported by Loopscope`);
    const isEffect = %string_slice(local, 0, 2) === "fe";
    if (isEffect) %refuse(`the element <${local}> of SVG is not supported by Loopscope`);
    return NodeObject(SvgKinds[local] ?? SVGElement, kElementNode, prefix === null ? local : `${prefix}:${local}`);
}

// An element of any namespace.
function MakeElementIn(namespace, prefix, local) {
    if (namespace === kHtmlNamespace && prefix === null) return MakeElement(local);
    if (namespace === "http://www.w3.org/1998/Math/MathML") %refuse(`the element <${local}> of MathML is not supported by Loopscope`);
    if (namespace === kHtmlNamespace) %refuse("an element of HTML with a prefix is not supported by Loopscope");
    const name = prefix === null ? local : `${prefix}:${local}`;
    const inside = namespace === kSvgNamespace ? MakeSvgElement(prefix, local) : NodeObject(Element, kElementNode, name);
    inside.localName = local;
    inside.namespace = namespace;
    inside.prefix = prefix;
    return inside;
}
