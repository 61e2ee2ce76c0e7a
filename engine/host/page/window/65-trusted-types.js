// trustedTypes: policies and the texts that they have passed. SPEC: Trusted Types sections 2 and 3. A page here has no Content Security
// Policy, so nothing asks for such texts and the default policy is never called.

const kTrustedKinds = ["TrustedHTML", "TrustedScript", "TrustedScriptURL"];
const kPolicyMembers = ["createHTML", "createScript", "createScriptURL"];

function DefineTrustedKind(name) {
    const kind = {
        [name]: class {
            constructor() {
                IllegalConstructor(name);
            }
            toJSON() { return Receiver(this, name).trustedText; }
            toString() { return Receiver(this, name).trustedText; }
        },
    }[name];
    DefineInterface(kind);
    return kind.prototype;
}
const TrustedPrototypes = [];
for (let index = 0; index < kTrustedKinds.length; index += 1) %push(TrustedPrototypes, DefineTrustedKind(kTrustedKinds[index]));

function MakeTrusted(kind, text) {
    const object = %new_object(TrustedPrototypes[kind]);
    SetInside(object, { __proto__: null, [kTrustedKinds[kind]]: true, trustedText: text });
    return object;
}

// SPEC: section 3.2, create a trusted type.
function TrustedByPolicy(policy, kind, list) {
    const member = kPolicyMembers[kind];
    const { name, rules } = Receiver(policy, "isPolicy");
    NeedArguments(list, 1, member, "TrustedTypePolicy");
    const where = `Failed to execute '${member}' on 'TrustedTypePolicy': `;
    const given = [TextOfArgument(list[0], where)];
    for (let index = 1; index < list.length; index += 1) %push(given, list[index]);
    if (rules[kind] === undefined) %throw_type_error(`${where}Policy ${name}'s TrustedTypePolicyOptions did not specify a '${member}' member.`);
    const text = %apply(rules[kind], undefined, given);
    return MakeTrusted(kind, text === undefined || text === null ? "" : TextOfArgument(text, where));
}

class TrustedTypePolicy {
    constructor() {
        IllegalConstructor("TrustedTypePolicy");
    }
    get name() { return Receiver(this, "isPolicy").name; }
    createHTML(...list) { return TrustedByPolicy(this, 0, list); }
    createScript(...list) { return TrustedByPolicy(this, 1, list); }
    createScriptURL(...list) { return TrustedByPolicy(this, 2, list); }
}
DefineInterface(TrustedTypePolicy);

// The functions of a TrustedTypePolicyOptions, in the order of kPolicyMembers.
function PolicyRules(options, where) {
    const rules = [];
    for (let kind = 0; kind < kPolicyMembers.length; kind += 1) {
        const rule = options?.[kPolicyMembers[kind]];
        if (rule !== undefined && typeof rule !== "function") {
            %throw_type_error(`${where}Failed to read the '${kPolicyMembers[kind]}' property from 'TrustedTypePolicyOptions': The given value is not a function.`);
        }
        %push(rules, rule);
    }
    return rules;
}

// What a property or an attribute of an element takes; SPEC: section 3.8. In the order of kTrustedKinds.
const kTrustedAttributes = {
    __proto__: null, "iframe srcdoc": 0, "embed src": 2, "object codebase": 2, "object data": 2, "script src": 2, "script href": 2,
};
const kTrustedProperties = {
    __proto__: null, "iframe srcdoc": 0, "embed src": 2, "object codeBase": 2, "object data": 2, "script src": 2, "script href": 2, "script text": 1,
    "script innerText": 1, "script textContent": 1,
};

function TrustedKindOf(table, list, method) {
    NeedArguments(list, 2, method, "TrustedTypePolicyFactory");
    if (list.length > 2 && list[2] !== null && list[2] !== undefined && list[2] !== "") %refuse(`${method} with a namespace is not supported by Loopscope`);
    const where = `Failed to execute '${method}' on 'TrustedTypePolicyFactory': `;
    const tag = %string_to_lower(TextOfArgument(list[0], where));
    const name = TextOfArgument(list[1], where);
    const kind = table[`${tag} ${name}`];
    if (kind !== undefined) return kTrustedKinds[kind];
    if (%string_slice(name, 0, 2) === "on") %refuse(`${method} of a handler is not supported by Loopscope`);
    return null;
}

const DefaultPolicy = { __proto__: null, value: null };
const EmptyTrusted = [MakeTrusted(0, ""), MakeTrusted(1, "")];

class TrustedTypePolicyFactory {
    constructor() {
        IllegalConstructor("TrustedTypePolicyFactory");
    }
    get emptyHTML() {
        Receiver(this, "isPolicyFactory");
        return EmptyTrusted[0];
    }
    get emptyScript() {
        Receiver(this, "isPolicyFactory");
        return EmptyTrusted[1];
    }
    get defaultPolicy() {
        Receiver(this, "isPolicyFactory");
        return DefaultPolicy.value;
    }
    // RUNTIME: without a Content Security Policy a name may be taken again, but not "default".
    createPolicy(...list) {
        Receiver(this, "isPolicyFactory");
        NeedArguments(list, 1, "createPolicy", "TrustedTypePolicyFactory");
        const where = "Failed to execute 'createPolicy' on 'TrustedTypePolicyFactory': ";
        const name = TextOfArgument(list[0], where);
        const options = list[1];
        if (options !== undefined && options !== null && !%is_object(options)) {
            %throw_type_error(`${where}The provided value is not of type 'TrustedTypePolicyOptions'.`);
        }
        const rules = PolicyRules(options, where);
        if (name === "default" && DefaultPolicy.value !== null) %throw_type_error(`${where}Policy with name "default" already exists.`);
        const policy = %new_object(TrustedTypePolicy.prototype);
        SetInside(policy, { __proto__: null, isPolicy: true, name, rules });
        if (name === "default") DefaultPolicy.value = policy;
        return policy;
    }
    getAttributeType(...list) {
        Receiver(this, "isPolicyFactory");
        return TrustedKindOf(kTrustedAttributes, list, "getAttributeType");
    }
    getPropertyType(...list) {
        Receiver(this, "isPolicyFactory");
        if (list[1] === "innerHTML" || list[1] === "outerHTML") return "TrustedHTML";
        return TrustedKindOf(kTrustedProperties, list, "getPropertyType");
    }
    getTypeMapping() { %refuse("getTypeMapping is not supported by Loopscope"); }
    isHTML(...list) { return IsTrusted(this, "isHTML", 0, list); }
    isScript(...list) { return IsTrusted(this, "isScript", 1, list); }
    isScriptURL(...list) { return IsTrusted(this, "isScriptURL", 2, list); }
}
DefineInterface(TrustedTypePolicyFactory);

function IsTrusted(factory, method, kind, list) {
    Receiver(factory, "isPolicyFactory");
    NeedArguments(list, 1, method, "TrustedTypePolicyFactory");
    return InsideOf(list[0])?.[kTrustedKinds[kind]] === true;
}

const PolicyFactory = %new_object(TrustedTypePolicyFactory.prototype);
SetInside(PolicyFactory, { __proto__: null, isPolicyFactory: true });
DefinePageFunctions(PageGlobal, { get trustedTypes() { return PolicyFactory; } });
// SPEC: HTML section 8.1.6.3, HostGetCodeForEval.
CodeOfObject = (value) => InsideOf(value)?.TrustedScript === true ? InsideOf(value).trustedText : undefined;
