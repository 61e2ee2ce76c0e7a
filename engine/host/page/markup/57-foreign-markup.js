// SVG inside of HTML's markup. SPEC: HTML section 13.2.6.5, the rules for parsing tokens in foreign content.

// Names that markup in any case means in this one.
const kForeignTags = [
    "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
    "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
    "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "linearGradient", "radialGradient", "textPath",
];
const kForeignAttributes = [
    "attributeName", "attributeType", "baseFrequency", "calcMode", "clipPathUnits", "diffuseConstant", "edgeMode", "filterUnits", "gradientTransform", "gradientUnits",
    "kernelMatrix", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits",
    "numOctaves", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio",
    "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur", "requiredExtensions", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation",
    "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "viewBox", "xChannelSelector", "yChannelSelector", "zoomAndPan",
];
// Tags of HTML that end what is foreign.
const kBreakoutTags = [
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li",
    "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u", "ul", "var",
];
const kIntegrationTags = ["foreignObject", "desc", "title"];

function IsForeign(inside) {
    return inside.type === kElementNode && inside.namespace === kSvgNamespace;
}

function WithCase(name, names) {
    for (let index = 0; index < names.length; index += 1) {
        if (%to_lower(names[index]) === name) return names[index];
    }
    return name;
}

// Whether a start tag makes an element of SVG where the reader is; one of HTML ends the SVG around it.
function IsForeignTag(reader, tag) {
    if (tag === "math") %refuse("the element <math> is not supported by Loopscope");
    const around = reader.open.length === 1 ? reader.context : reader.open[reader.open.length - 1];
    if (!IsForeign(around) || ListHas(kIntegrationTags, around.localName)) return tag === "svg";
    if (!ListHas(kBreakoutTags, tag)) return true;
    let size = reader.open.length;
    while (size > 1 && IsForeign(reader.open[size - 1]) && !ListHas(kIntegrationTags, reader.open[size - 1].localName)) size -= 1;
    %array_set_length(reader.open, size);
    return false;
}

// An end tag inside of SVG; true when it has ended something there.
function EndForeign(reader, tag) {
    for (let index = reader.open.length - 1; index > 0 && IsForeign(reader.open[index]); index -= 1) {
        if (%to_lower(reader.open[index].localName) !== tag) continue;
        PopTo(reader, index);
        return true;
    }
    return false;
}

function OpenForeign(reader, tag, attributes, isClosed) {
    const element = MakeElementIn(kSvgNamespace, null, WithCase(tag, kForeignTags));
    for (let index = 0; index < attributes.length; index += 1) {
        const attribute = attributes[index];
        attribute.name = WithCase(attribute.name, kForeignAttributes);
        if (%string_slice(attribute.name, 0, 6) === "xlink:") {
            attribute.prefix = "xlink";
            attribute.namespace = "http://www.w3.org/1999/xlink";
        } else if (attribute.name === "xmlns") {
            attribute.namespace = "http://www.w3.org/2000/xmlns/";
        } else if (%string_slice(attribute.name, 0, 6) === "xmlns:") {
            attribute.prefix = "xmlns";
            attribute.namespace = "http://www.w3.org/2000/xmlns/";
        }
        %push(element.attributes, attribute);
    }
    if (tag === "svg") ReopenFormatting(reader);
    element.isInert = true;
    NoteWrittenAttributes(element);
    AddPiece(reader, element);
    if (!isClosed) %push(reader.open, element);
}
