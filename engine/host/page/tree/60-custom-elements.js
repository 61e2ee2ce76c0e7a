// Custom elements. SPEC: HTML section 4.13. The reactions that a call causes are collected, element by element, and run before it
// returns to the program. `isName` of an element is what it was said to be: a built-in one that a definition extends.

const CustomElements = { __proto__: null, definitions: [], waiting: { __proto__: null }, elements: [], hasForms: false };

function DefinitionOfName(name) {
    for (let index = 0; index < CustomElements.definitions.length; index += 1) {
        if (CustomElements.definitions[index].name === name) return CustomElements.definitions[index];
    }
    return undefined;
}

// SPEC: HTML section 4.13.3, look up a custom element definition.
function DefinitionOfElement(inside) {
    const { definitions } = CustomElements;
    for (let index = 0; index < definitions.length; index += 1) {
        const { name, tag } = definitions[index];
        if (tag === inside.localName && (name === tag || name === inside.isName)) return definitions[index];
    }
    return undefined;
}

function DefinitionOfConstructor(constructor) {
    for (let index = 0; index < CustomElements.definitions.length; index += 1) {
        if (CustomElements.definitions[index].constructor === constructor) return CustomElements.definitions[index];
    }
    return undefined;
}

// ---- reactions ----

function QueueReaction(inside, reaction) {
    if (inside.reactions === undefined) inside.reactions = [];
    %push(inside.reactions, reaction);
    if (PlaceInList(CustomElements.elements, inside) < 0) %push(CustomElements.elements, inside);
}

function QueueCallback(inside, name, list) {
    const callback = inside.definition.callbacks[name];
    if (callback === undefined) return;
    QueueReaction(inside, () => {
        try {
            %apply(callback, inside.object, list);
        } catch (error) {
            ReportError(error, %thrown_place());
        }
    });
}

function QueueConnected(inside) {
    if (inside.definition !== undefined) QueueCallback(inside, "connectedCallback", []);
    else QueueUpgrade(inside);
}

function QueueDisconnected(inside) {
    if (inside.definition !== undefined) QueueCallback(inside, "disconnectedCallback", []);
}

// Elements of a document beside the page are told of it, too, but none is upgraded there.
function QueueBesideThePage(nodes, queue) {
    for (let index = 0; index < nodes.length; index += 1) {
        const node = nodes[index];
        if (node.definition !== undefined) queue(node);
        if (node.shadow !== undefined) QueueBesideThePage([node.shadow], queue);
        QueueBesideThePage(node.children, queue);
    }
}

function QueueAttributeReaction(inside, name, old, value) {
    if (inside.definition !== undefined && ListHas(inside.definition.observed, name)) {
        QueueCallback(inside, "attributeChangedCallback", [name, old, value, null]);
    }
}

function RunReactions() {
    if (CustomElements.elements.length === 0) return;
    RunReactionsOf(TakeReactions());
}

function TakeReactions() {
    const { elements } = CustomElements;
    CustomElements.elements = [];
    return elements;
}

// SPEC: HTML section 4.13.6, the backup element queue: where no method is at whose end reactions would run, they are a microtask.
function RunReactionsLater() {
    if (CustomElements.elements.length === 0) return;
    const elements = TakeReactions();
    %enqueue_callback_job(() => RunReactionsOf(elements));
}

function RunReactionsOf(elements) {
    for (let index = 0; index < elements.length; index += 1) {
        const { reactions } = elements[index];
        while (reactions.length > 0) {
            const reaction = TakeFirst(reactions);
            reaction();
        }
    }
}

// ---- upgrades ----

function MayBeCustom(inside) {
    return %string_find(inside.localName, "-", 0) > 0 || inside.isName !== undefined;
}

function QueueUpgrade(inside) {
    if (inside.hasFailed || !MayBeCustom(inside)) return;
    const definition = DefinitionOfElement(inside);
    if (definition !== undefined) QueueReaction(inside, () => UpgradeElement(inside, definition));
}

function QueueUpgrades(root) {
    if (root.type === kElementNode && root.definition === undefined) QueueUpgrade(root);
    if (root.shadow !== undefined) QueueUpgrades(root.shadow);
    for (let index = 0; index < root.children.length; index += 1) QueueUpgrades(root.children[index]);
}

// Section 4.13.5: the attributes and the connection are told after the constructor has run.
function UpgradeElement(inside, definition) {
    if (inside.definition !== undefined || inside.hasFailed) return;
    inside.definition = definition;
    const before = inside.reactions;
    inside.reactions = [];
    for (let index = 0; index < inside.attributes.length; index += 1) {
        QueueAttributeReaction(inside, inside.attributes[index].name, null, inside.attributes[index].value);
    }
    if (IsConnected(inside)) QueueCallback(inside, "connectedCallback", []);
    DropFromList(CustomElements.elements, inside);
    const own = inside.reactions;
    inside.reactions = before;
    for (let index = own.length - 1; index >= 0; index -= 1) InsertInList(before, 0, own[index]);
    %push(definition.constructing, inside);
    try {
        const result = %construct(definition.constructor, [], definition.constructor);
        if (result !== inside.object) %throw_type_error("The custom element constructor did not produce the element being upgraded.");
        if (definition.isFormAssociated) NoteFormOwnerOfUpgraded(inside);
    } catch (error) {
        inside.definition = undefined;
        inside.hasFailed = true;
        %array_set_length(before, 0);
        ReportError(error, %thrown_place());
    }
    %array_set_length(definition.constructing, definition.constructing.length - 1);
}

// The constructor of HTMLElement and of the kinds of elements (section 3.2.3): the element that is being upgraded, or a new one.
function ConstructCustomElement(target, kindName) {
    if (target === undefined) %throw_type_error(`Failed to construct '${kindName}': Please use the 'new' operator, this DOM object constructor cannot be called as a function.`);
    const definition = DefinitionOfConstructor(target);
    if (definition === undefined) IllegalConstructor(kindName);
    if (definition.kind !== PageGlobal[kindName]) {
        const why = definition.tag === definition.name ? "autonomous custom elements must extend HTMLElement" : "localName does not match the HTML element interface";
        %throw_type_error(`Failed to construct '${kindName}': Illegal constructor: ${why}`);
    }
    const { constructing } = definition;
    if (constructing.length === 0) {
        const made = MakeElement(definition.tag);
        if (definition.tag !== definition.name) made.isName = definition.name;
        %set_prototype(made.object, target.prototype);
        made.definition = definition;
        return made.object;
    }
    const inside = constructing[constructing.length - 1];
    if (inside === null) %throw_type_error("This instance is already constructed");
    constructing[constructing.length - 1] = null;
    %set_prototype(inside.object, target.prototype);
    return inside.object;
}

// createElement of a page's own element runs its constructor at once; an error in it leaves an element of no known kind.
function CreateElement(tag, isName) {
    const definition = DefinitionOfElement({ __proto__: null, localName: tag, isName });
    if (definition === undefined || definition.tag !== definition.name) {
        const made = MakeElement(tag);
        made.isName = isName;
        if (definition !== undefined) UpgradeElement(made, definition);
        return made;
    }
    try {
        const inside = InsideOf(%construct(definition.constructor, [], definition.constructor));
        if (inside === undefined || !inside.isNode || inside.type !== kElementNode) {
            %throw_type_error("Failed to execute 'createElement' on 'Document': The result must implement HTMLElement interface");
        }
        if (inside.attributes.length > 0) throw MakeDomException("Failed to execute 'createElement' on 'Document': The result must not have attributes", "NotSupportedError");
        if (inside.children.length > 0) throw MakeDomException("Failed to execute 'createElement' on 'Document': The result must not have children", "NotSupportedError");
        return inside;
    } catch (error) {
        ReportError(error, %thrown_place());
        const failed = NodeObject(PageGlobal.HTMLUnknownElement, kElementNode, AsciiUpper(tag));
        failed.localName = tag;
        failed.hasFailed = true;
        return failed;
    }
}

function CloneWithUpgrade(inside, deep) {
    const copy = CloneNode(inside, deep);
    if (inside.isDocument) return copy;
    copy.isInert = inside.isInert && inside.localName === "script";
    if (!IsInTemplate(inside) && IsPageDocument(copy.document)) QueueUpgrades(copy);
    RunReactions();
    return copy;
}

// ---- the registry ----

const kReactionNames = ["connectedCallback", "disconnectedCallback", "adoptedCallback", "attributeChangedCallback", "connectedMoveCallback",
    "formAssociatedCallback", "formResetCallback", "formDisabledCallback", "formStateRestoreCallback"];
const kReservedNames = ["annotation-xml", "color-profile", "font-face", "font-face-src", "font-face-uri", "font-face-format", "font-face-name", "missing-glyph"];

function IsCustomName(name) {
    if (!(name[0] >= "a" && name[0] <= "z") || %string_find(name, "-", 0) < 0 || ListHas(kReservedNames, name)) return false;
    for (let index = 0; index < name.length; index += 1) {
        if ((name[index] >= "A" && name[index] <= "Z") || %string_find(" \n\t/>\0", name[index], 0) >= 0) return false;
    }
    return true;
}

function RegistryMistake(what, name) {
    throw MakeDomException(`Failed to execute 'define' on 'CustomElementRegistry': ${what}`, name);
}

function CallbacksOf(prototype) {
    const callbacks = { __proto__: null };
    for (let index = 0; index < kReactionNames.length; index += 1) {
        const callback = prototype[kReactionNames[index]];
        if (callback === undefined) continue;
        if (!%is_callable(callback)) %throw_type_error(`Failed to execute 'define' on 'CustomElementRegistry': The provided value cannot be converted to a function`);
        callbacks[kReactionNames[index]] = callback;
    }
    return callbacks;
}

// A list that a class says; undefined says none.
function TextsOf(given) {
    const texts = given === undefined ? [] : ArraySpread([], given);
    for (let index = 0; index < texts.length; index += 1) texts[index] = `${texts[index]}`;
    return texts;
}

// What Chromium has as one object with the names of its fields is not built from a program's class here.
function CheckExtended(tag) {
    if (IsCustomName(tag)) RegistryMistake(`"${tag}" is a valid custom element name`, "NotSupportedError");
    if (ElementKinds[tag] === undefined && !ListHas(kPlainTags, tag)) RegistryMistake(`"${tag}" is an HTMLUnknownElement`, "NotSupportedError");
    if (ListHas(["form", "select"], tag)) %refuse(`a custom element that extends <${tag}> is not supported by Loopscope`);
}

class CustomElementRegistry {
    constructor() {
        %refuse("new CustomElementRegistry() is not supported by Loopscope");
    }
    define(...list) {
        NeedArguments(list, 2, "define", "CustomElementRegistry");
        const name = `${list[0]}`;
        const constructor = list[1];
        if (!%is_callable(constructor)) WrongParameter(2, "Function", "define", "CustomElementRegistry");
        if (!%is_constructor(constructor)) %throw_type_error("Failed to execute 'define' on 'CustomElementRegistry': constructor argument is not a constructor");
        if (!IsCustomName(name)) RegistryMistake(`"${name}" is not a valid custom element name`, "SyntaxError");
        if (DefinitionOfName(name) !== undefined) RegistryMistake(`the name "${name}" has already been used with this registry`, "NotSupportedError");
        if (DefinitionOfConstructor(constructor) !== undefined) RegistryMistake("this constructor has already been used with this registry", "NotSupportedError");
        const tag = %is_object(list[2]) && list[2].extends !== undefined ? `${list[2].extends}` : name;
        if (tag !== name) CheckExtended(tag);
        const prototype = constructor.prototype;
        if (!%is_object(prototype)) %throw_type_error("Failed to execute 'define' on 'CustomElementRegistry': constructor prototype is not an object");
        const callbacks = CallbacksOf(prototype);
        const given = callbacks.attributeChangedCallback === undefined ? undefined : constructor.observedAttributes;
        const observed = TextsOf(given);
        const disabledFeatures = TextsOf(constructor.disabledFeatures);
        const isFormAssociated = !!constructor.formAssociated && tag === name;
        CustomElements.hasForms = CustomElements.hasForms || isFormAssociated;
        %push(CustomElements.definitions, { __proto__: null, name, constructor, callbacks, observed, constructing: [], tag, kind: ElementKinds[tag] ?? HTMLElement, disabledFeatures, isFormAssociated });
        QueueUpgrades(PageDocument.inside);
        const waiting = CustomElements.waiting[name];
        if (waiting !== undefined) ResolvePromise(waiting, constructor);
        RunReactions();
    }
    get(...list) {
        NeedArguments(list, 1, "get", "CustomElementRegistry");
        return DefinitionOfName(`${list[0]}`)?.constructor;
    }
    getName(constructor) { return DefinitionOfConstructor(constructor)?.name ?? null; }
    whenDefined(...list) {
        if (list.length === 0) return RejectedPromise(MakeTypeError("Failed to execute 'whenDefined' on 'CustomElementRegistry': 1 argument required, but only 0 present."));
        const name = `${list[0]}`;
        if (!IsCustomName(name)) {
            return RejectedPromise(MakeDomException(`Failed to execute 'whenDefined' on 'CustomElementRegistry': "${name}" is not a valid custom element name`, "SyntaxError"));
        }
        if (CustomElements.waiting[name] === undefined) {
            CustomElements.waiting[name] = NewPromise();
            const definition = DefinitionOfName(name);
            if (definition !== undefined) ResolvePromise(CustomElements.waiting[name], definition.constructor);
        }
        return CustomElements.waiting[name];
    }
    upgrade(root) {
        QueueUpgrades(NodeInside(root));
        RunReactions();
    }
}
DefineInterface(CustomElementRegistry);
const RegistryObject = %new_object(CustomElementRegistry.prototype);
SetInside(RegistryObject, { __proto__: null, isCustomElementRegistry: true });
DefinePageFunctions(PageGlobal, { get customElements() { return RegistryObject; } });
