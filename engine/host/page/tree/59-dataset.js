// element.dataset, a view of attributes. SPEC: HTML section 3.2.6.6.

function DashedName(name) {
    let text = "";
    for (let index = 0; index < name.length; index += 1) {
        const unit = name[index];
        text += unit >= "A" && unit <= "Z" ? `-${%to_lower(unit)}` : unit;
    }
    return text;
}

function CamelName(name) {
    let text = "";
    for (let index = 0; index < name.length; index += 1) {
        const next = name[index + 1];
        if (name[index] === "-" && next >= "a" && next <= "z") {
            text += %to_upper(next);
            index += 1;
        } else {
            text += name[index];
        }
    }
    return text;
}

class DOMStringMap {
    constructor() {
        IllegalConstructor("DOMStringMap");
    }
}
DefineInterface(DOMStringMap);

function MakeDataset(inside) {
    const map = ProxyCreate(%new_object(DOMStringMap.prototype), {
        __proto__: null,
        get(target, key) {
            if (typeof key !== "string") return target[key];
            return AttributeOf(inside, `data-${DashedName(key)}`) ?? target[key];
        },
        set(target, key, value) {
            CheckDataName(key);
            const name = `data-${DashedName(key)}`;
            const text = `${value}`;
            if (!IsAttributeName(name)) {
                throw MakeDomException(`Failed to set a named property '${key}' on 'DOMStringMap': '${name}' is not a valid attribute name.`, "InvalidCharacterError");
            }
            SetAttribute(inside, name, text);
            return true;
        },
        has(target, key) {
            return key in target || (typeof key === "string" && AttributeOf(inside, `data-${DashedName(key)}`) !== null);
        },
        deleteProperty(target, key) {
            if (typeof key === "string") RemoveAttribute(inside, `data-${DashedName(key)}`);
            return true;
        },
        ownKeys() { return DataNames(inside); },
        getOwnPropertyDescriptor(target, key) {
            const value = typeof key === "string" ? AttributeOf(inside, `data-${DashedName(key)}`) : null;
            return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
        },
    });
    SetInside(map, { __proto__: null, isDataset: true, shownKeys: () => DataNames(inside) });
    return map;
}

function CheckDataName(key) {
    for (let index = 0; index + 1 < key.length; index += 1) {
        if (key[index] !== "-" || !(key[index + 1] >= "a" && key[index + 1] <= "z")) continue;
        throw MakeDomException(`Failed to set a named property '${key}' on 'DOMStringMap': '${key}' is not a valid property name.`, "SyntaxError");
    }
}

function DataNames(inside) {
    const keys = [];
    for (let index = 0; index < inside.attributes.length; index += 1) {
        const name = inside.attributes[index].name;
        if (%string_slice(name, 0, 5) === "data-") %push(keys, CamelName(%string_slice(name, 5, name.length)));
    }
    return keys;
}
