// MutationObserver. SPEC: DOM section 4.3.

const MutationQueue = { __proto__: null, queued: false, observers: [], made: 0 };

class MutationRecord {
    constructor() {
        IllegalConstructor("MutationRecord");
    }
    get type() { return Receiver(this, "isRecord").type; }
    get target() { return Receiver(this, "isRecord").target; }
    get addedNodes() { return Receiver(this, "isRecord").addedNodes; }
    get removedNodes() { return Receiver(this, "isRecord").removedNodes; }
    get previousSibling() { return Receiver(this, "isRecord").previousSibling; }
    get nextSibling() { return Receiver(this, "isRecord").nextSibling; }
    get attributeName() { return Receiver(this, "isRecord").attributeName; }
    get attributeNamespace() { return Receiver(this, "isRecord").attributeNamespace; }
    get oldValue() { return Receiver(this, "isRecord").oldValue; }
}
DefineInterface(MutationRecord);

// Queue a mutation record (section 4.3.2) with every observer that wants it. `details` has what the kind of record adds.
function QueueRecord(target, type, details, oldValue) {
    const wanted = [];
    for (let node = target; node !== null; node = node.parent) {
        for (let index = 0; index < node.observers.length; index += 1) {
            const entry = node.observers[index];
            const options = entry.options;
            if (node !== target && !options.subtree) continue;
            if (!options[type]) continue;
            if (type === "attributes" && options.attributeFilter !== undefined && !ListHas(options.attributeFilter, details.attributeName)) continue;
            const keepsOld = (type === "attributes" && options.attributeOldValue) || (type === "characterData" && options.characterDataOldValue);
            NoteWanted(wanted, entry.observer, keepsOld);
        }
    }
    for (let index = 0; index < wanted.length; index += 1) {
        %push(wanted[index].observer.records, MakeRecord(target, type, details, wanted[index].keepsOld ? oldValue : null));
        if (PlaceInList(MutationQueue.observers, wanted[index].observer) < 0) %push(MutationQueue.observers, wanted[index].observer);
    }
    if (wanted.length === 0 || MutationQueue.queued) return;
    MutationQueue.queued = true;
    %enqueue_callback_job(NotifyMutationObservers);
}

function NoteWanted(wanted, observer, keepsOld) {
    for (let index = 0; index < wanted.length; index += 1) {
        if (wanted[index].observer !== observer) continue;
        wanted[index].keepsOld = wanted[index].keepsOld || keepsOld;
        return;
    }
    %push(wanted, { __proto__: null, observer, keepsOld });
}

function MakeRecord(target, type, details, oldValue) {
    const record = %new_object(MutationRecord.prototype);
    SetInside(record, {
        __proto__: null, isRecord: true, type, target: target.object, addedNodes: StaticList(details.added), removedNodes: StaticList(details.removed),
        previousSibling: ObjectOf(details.before), nextSibling: ObjectOf(details.after), attributeName: details.attributeName,
        attributeNamespace: details.namespace ?? null, oldValue,
    });
    return record;
}

function QueueTreeRecord(target, added, removed, before, after) {
    QueueRecord(target, "childList", { __proto__: null, added: CopyList(added), removed: CopyList(removed), before, after, attributeName: null }, null);
}

function QueueAttributeRecord(target, name, oldValue, namespace = null) {
    QueueRecord(target, "attributes", { __proto__: null, added: [], removed: [], before: null, after: null, attributeName: name, namespace }, oldValue);
}

function QueueDataRecord(target, oldValue) {
    QueueRecord(target, "characterData", { __proto__: null, added: [], removed: [], before: null, after: null, attributeName: null }, oldValue);
}

// A node that leaves is observed until the observers have been told. SPEC: DOM section 4.2.3, remove, transient registered observers.
function NoteTransient(parent, inside) {
    if (MutationQueue.made === 0) return;
    for (let node = parent; node !== null; node = node.parent) {
        for (let index = 0; index < node.observers.length; index += 1) {
            const { observer, options } = node.observers[index];
            if (!options.subtree) continue;
            %push(inside.observers, { __proto__: null, observer, options, isTransient: true });
            %push(observer.transient, inside);
        }
    }
}

function ForgetTransients(observer) {
    for (let index = 0; index < observer.transient.length; index += 1) {
        const node = observer.transient[index];
        for (let each = node.observers.length - 1; each >= 0; each -= 1) {
            if (node.observers[each].isTransient && node.observers[each].observer === observer) DropFromList(node.observers, node.observers[each]);
        }
    }
    observer.transient = [];
}

// One microtask tells all of them; an error of one does not keep the others from hearing.
function NotifyMutationObservers() {
    MutationQueue.queued = false;
    const observers = SortedByAge(MutationQueue.observers);
    MutationQueue.observers = [];
    for (let index = 0; index < observers.length; index += 1) {
        const observer = observers[index];
        const records = observer.records;
        observer.records = [];
        ForgetTransients(observer);
        if (records.length === 0) continue;
        const callback = observer.callback;
        try {
            %call(callback, observer.object, records, observer.object);
        } catch (error) {
            ReportError(error, %thrown_place());
        }
    }
    TellOfSlots();
}

// RUNTIME: Chromium tells the observers in the order in which they were made.
function SortedByAge(observers) {
    const sorted = [];
    for (let index = 0; index < observers.length; index += 1) {
        let place = sorted.length;
        while (place > 0 && sorted[place - 1].number > observers[index].number) place -= 1;
        InsertInList(sorted, place, observers[index]);
    }
    return sorted;
}

function ObserverReceiver(value) {
    return Receiver(value, "isObserver");
}

class MutationObserver {
    constructor(...list) {
        NeedArguments(list, 1, undefined, "MutationObserver");
        NeedFunction(list[0], 1, undefined, "MutationObserver");
        MutationQueue.made += 1;
        SetInside(this, { __proto__: null, isObserver: true, object: this, callback: list[0], records: [], nodes: [], transient: [], number: MutationQueue.made });
    }
    observe(...list) {
        const observer = ObserverReceiver(this);
        NeedArguments(list, 1, "observe", "MutationObserver");
        const target = InsideOf(list[0]);
        if (target === undefined || !target.isNode) WrongParameter(1, "Node", "observe", "MutationObserver");
        const options = ObserverOptions(list[1]);
        for (let index = 0; index < target.observers.length; index += 1) {
            if (target.observers[index].observer !== observer || target.observers[index].isTransient) continue;
            ForgetTransients(observer);
            target.observers[index].options = options;
            return;
        }
        %push(target.observers, { __proto__: null, observer, options });
        %push(observer.nodes, target);
    }
    disconnect() {
        const observer = ObserverReceiver(this);
        ForgetTransients(observer);
        for (let index = 0; index < observer.nodes.length; index += 1) ForgetObserver(observer.nodes[index], observer);
        observer.nodes = [];
        observer.records = [];
    }
    takeRecords() {
        const observer = ObserverReceiver(this);
        const records = observer.records;
        observer.records = [];
        return records;
    }
}
DefineInterface(MutationObserver);

function ForgetObserver(node, observer) {
    for (let index = 0; index < node.observers.length; index += 1) {
        if (node.observers[index].observer === observer) {
            DropFromList(node.observers, node.observers[index]);
            return;
        }
    }
}

function ObserverOptions(value) {
    const dictionary = DictionaryOf(value, 2, "MutationObserverInit", "observe", "MutationObserver");
    const given = {
        __proto__: null, attributeFilter: dictionary.attributeFilter, attributeOldValue: dictionary.attributeOldValue, attributes: dictionary.attributes,
        characterData: dictionary.characterData, characterDataOldValue: dictionary.characterDataOldValue, childList: dictionary.childList,
        subtree: dictionary.subtree,
    };
    const options = {
        __proto__: null, childList: !!given.childList, subtree: !!given.subtree, attributeOldValue: !!given.attributeOldValue,
        characterDataOldValue: !!given.characterDataOldValue, attributeFilter: undefined,
        attributes: given.attributes === undefined ? given.attributeOldValue !== undefined || given.attributeFilter !== undefined : !!given.attributes,
        characterData: given.characterData === undefined ? given.characterDataOldValue !== undefined : !!given.characterData,
    };
    const where = "Failed to execute 'observe' on 'MutationObserver': ";
    if (given.attributeFilter !== undefined) {
        const names = SequenceOf(given.attributeFilter, `${where}Failed to read the 'attributeFilter' property from 'MutationObserverInit': `);
        options.attributeFilter = [];
        for (let index = 0; index < names.length; index += 1) %push(options.attributeFilter, `${names[index]}`);
    }
    const may = `${where}The options object may only set `;
    if (!options.attributes && options.attributeOldValue) %throw_type_error(`${may}'attributeOldValue' to true when 'attributes' is true or not present.`);
    if (!options.attributes && options.attributeFilter !== undefined) %throw_type_error(`${may}'attributeFilter' when 'attributes' is true or not present.`);
    if (!options.characterData && options.characterDataOldValue) {
        %throw_type_error(`${may}'characterDataOldValue' to true when 'characterData' is true or not present.`);
    }
    if (!options.childList && !options.attributes && !options.characterData) {
        %throw_type_error(`${where}The options object must set at least one of 'attributes', 'characterData', or 'childList' to true.`);
    }
    return options;
}
