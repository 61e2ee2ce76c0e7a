// In which order transitions of one element that begin together say so. RUNTIME: Chromium keeps new transitions in a hash table whose keys are the
// numbers of the properties, and begins them as they lie in it. The numbers are known by what they leave when divided by 16, which is all that
// a table of up to 16 places needs (measured with each two of these properties, alone and beside two others).

const kPropertyPlaces = [
    "border-top-color flex-shrink stroke top", "font-weight background-color border-top-left-radius min-width outline-color width",
    "font-size border-top-right-radius outline-offset stroke-dashoffset transform", "clip-path perspective text-shadow",
    "background-position-x border-bottom-color border-top-width outline-width right transform-origin",
    "border-bottom-left-radius bottom margin-bottom rotate text-decoration-color word-spacing", "border-bottom-right-radius height padding-bottom row-gap scale",
    "border-left-color box-shadow", "fill left margin-left z-index", "letter-spacing margin-right padding-left",
    "color border-right-color column-gap margin-top max-height padding-right visibility", "filter padding-top translate", "backdrop-filter", "max-width opacity",
    "flex-grow line-height order", "caret-color min-height",
];
const PropertyPlaces = { __proto__: null };
for (let place = 0; place < kPropertyPlaces.length; place += 1) {
    const names = %split_text(kPropertyPlaces[place], " ");
    for (let index = 0; index < names.length; index += 1) PropertyPlaces[names[index]] = place;
}
// Properties that decide about others come before those in the order of the alphabet.
const kFirstProperties = ["color", "font-size", "font-weight"];
const kLeastPlaces = 8;
const kMostPlaces = 16;

// `begun` holds transitions in the order of their names.
function InHashOrder(begun) {
    const sorted = [];
    for (let pass = 0; pass < 2; pass += 1) {
        for (let index = 0; index < begun.length; index += 1) {
            if (ListHas(kFirstProperties, begun[index].name) === (pass === 0)) %push(sorted, begun[index]);
        }
    }
    return AsInHashTable(sorted);
}

// The same of the properties of a keyframe or of an effect.
function NamesInHashOrder(names) {
    const entries = [];
    for (let index = 0; index < names.length; index += 1) %push(entries, { __proto__: null, name: names[index] });
    const ordered = AsInHashTable(entries);
    for (let index = 0; index < ordered.length; index += 1) ordered[index] = ordered[index].name;
    return ordered;
}

function AsInHashTable(entries) {
    if (entries.length < 2) return entries;
    let places = EmptyPlaces(kLeastPlaces);
    for (let index = 0; index < entries.length; index += 1) {
        const { name } = entries[index];
        if (PropertyPlaces[name] === undefined) %refuse(`${name} beside other properties that move is not supported by Loopscope: it is not known in which order they come`);
        PlaceTransition(places, entries[index]);
        if ((index + 1) * 2 >= places.length) places = WidenedPlaces(places);
    }
    const ordered = [];
    for (let index = 0; index < places.length; index += 1) {
        if (places[index] !== undefined) %push(ordered, places[index]);
    }
    return ordered;
}

function EmptyPlaces(size) {
    const places = [];
    for (let index = 0; index < size; index += 1) %push(places, undefined);
    return places;
}

// What finds its place taken goes one further, then two, then three.
function PlaceTransition(places, transition) {
    let place = PropertyPlaces[transition.name] % places.length;
    for (let step = 1; places[place] !== undefined; step += 1) place = (place + step) % places.length;
    places[place] = transition;
}

function WidenedPlaces(places) {
    if (places.length === kMostPlaces) %refuse("more than seven properties that move together are not supported by Loopscope: it is not known in which order they begin");
    const wider = EmptyPlaces(places.length * 2);
    for (let index = 0; index < places.length; index += 1) {
        if (places[index] !== undefined) PlaceTransition(wider, places[index]);
    }
    return wider;
}
