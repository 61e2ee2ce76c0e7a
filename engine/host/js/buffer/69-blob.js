// Blob, File and FormData. RUNTIME: Node 20 lib/internal/blob.js and file.js; undici for FormData.

const BlobParts = { __proto__: null, entries: undefined, formEntries: undefined };

// What one source adds to a blob's data queue: the bytes of its own, or for a blob that blob's entries.
function BlobEntry(source, endings) {
    if (%is_object(source)) {
        const entries = BlobParts.entries(source);
        if (entries !== undefined) return entries;
        if (IsByteView(source)) return BinaryFromView(source);
        if (%class_of(source) === "ArrayBuffer") return BinaryFromView(%construct(Uint8ArrayConstructor, [source], Uint8ArrayConstructor));
    }
    const text = ToString(source);
    return EncodeText(endings === "native" ? %replace_all(%replace_all(text, "\r\n", "\n"), "\r", "\n") : text, "utf8");
}

function EntryBytes(entry) {
    if (typeof entry === "string") return entry;
    const texts = [];
    for (let index = 0; index < entry.length; index += 1) %push(texts, EntryBytes(entry[index]));
    return %join_texts(texts, "");
}

// The entries between two bytes. An entry that ends where the range begins is kept, empty. RUNTIME: DataQueue::slice in src/dataqueue/queue.cc.
function SliceEntries(entries, begin, stop) {
    const sliced = [];
    let start = begin;
    let left = stop - begin;
    for (let index = 0; index < entries.length && left > 0; index += 1) {
        const entry = entries[index];
        const size = EntryBytes(entry).length;
        if (start > size) {
            start -= size;
        } else {
            const end = %math_min(size, start + left);
            %push(sliced, typeof entry === "string" ? %string_slice(entry, start, end) : SliceEntries(entry, start, end));
            left -= end - start;
            start = 0;
        }
    }
    return sliced;
}

// What a reader is handed, pull by pull: the bytes of an entry, then undefined for the entry's end.
function PullsOfEntries(entries) {
    const pulls = [];
    for (let index = 0; index < entries.length; index += 1) {
        const entry = entries[index];
        if (typeof entry === "string") {
            %push(pulls, entry);
            %push(pulls, undefined);
            continue;
        }
        const inner = PullsOfEntries(entry);
        for (let place = 0; place < inner.length; place += 1) %push(pulls, inner[place]);
        if (inner.length === 0) %push(pulls, undefined);
    }
    return pulls;
}

// A reader of memory: `take(bytes)` at each pull, and `end()` where the last entry ends. RUNTIME: BlobReader in src/node_blob.cc.
function BlobReader(entries) {
    const pulls = PullsOfEntries(entries);
    let next = 0;
    return (take, end) => {
        if (next + 1 >= pulls.length) {
            end();
            return;
        }
        next += 1;
        take(pulls[next - 1]);
    };
}

function BlobType(type) {
    const text = `${type}`;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] < " " || text[index] > "~") return "";
    }
    return %string_to_lower(text);
}

async function ArrayOfBuffer(promise) {
    const buffer = await promise;
    return %construct(Uint8ArrayConstructor, [buffer], Uint8ArrayConstructor);
}

class Blob {
    #entries;
    #bytes;
    #type;

    static {
        BlobParts.entries = (value) => (#entries in value ? value.#entries : undefined);
        BlobParts.bytes = (value) => (%is_object(value) && #entries in value ? value.#bytes : undefined);
        BlobParts.fill = (blob, entries, type) => {
            blob.#entries = entries;
            blob.#bytes = EntryBytes(entries);
            blob.#type = type;
        };
        BlobParts.type = (blob) => blob.#type;
    }

    constructor(sources = [], options = undefined) {
        if (!%is_object(sources) || typeof sources[%intrinsic("SymbolIterator")] !== "function") throw kIsNode24 ? NodeTypeError("ERR_INVALID_ARG_TYPE", "Value cannot be converted to sequence.") : ArgumentTypeError("sources", "a sequence", sources);
        if (options !== undefined && options !== null && typeof options !== "function") ValidateObject(options, "options");
        const endings = %is_object(options) && options.endings !== undefined ? `${options.endings}` : "transparent";
        if (endings !== "transparent" && endings !== "native") throw ArgumentValueError("options.endings", endings, "is invalid");
        const iterator = IterableToIterator(sources);
        const entries = [];
        for (;;) {
            const part = IteratorNext(iterator, iterator.next);
            if (%is_done(part)) break;
            %push(entries, BlobEntry(part, endings));
        }
        BlobParts.fill(this, entries, %is_object(options) && options.type !== undefined ? BlobType(options.type) : "");
    }
    get type() {
        return RequireBlob(this).#type;
    }
    get size() {
        return RequireBlob(this).#bytes.length;
    }
    slice(start = 0, end = undefined, type = "") {
        const blob = RequireBlob(this);
        const begin = RelativeByte(start, 0, blob.#bytes.length);
        const stop = %math_max(begin, RelativeByte(end, blob.#bytes.length, blob.#bytes.length));
        return BlobOfEntries(SliceEntries(blob.#entries, begin, stop), BlobType(type));
    }
    arrayBuffer() {
        if (BlobParts.bytes(this) === undefined) return RejectedPromise(InvalidThis("Blob"));
        return ReadEntries(this.#entries);
    }
    async text() {
        const entries = RequireBlob(this).#entries;
        const buffer = await ReadEntries(entries);
        return DecodeBytes(StripByteOrderMark(BinaryFromView(%construct(Uint8ArrayConstructor, [buffer], Uint8ArrayConstructor))), "utf8");
    }
    bytes() {
        // RUNTIME: Node 20 throws it.
        if (kIsNode24 && BlobParts.bytes(this) === undefined) return RejectedPromise(InvalidThis("Blob"));
        RequireBlob(this);
        return ArrayOfBuffer(ReadEntries(this.#entries));
    }
    stream() {
        return StreamOfEntries(RequireBlob(this).#entries);
    }
    [kInspectCustom](depth, options) {
        return InspectAs("Blob", { size: this.size, type: this.type }, options);
    }
}

function RequireBlob(value) {
    if (BlobParts.bytes(value) === undefined) throw InvalidThis("Blob");
    return value;
}

function StripByteOrderMark(bytes) {
    return %string_slice(bytes, 0, 3) === "\u00ef\u00bb\u00bf" ? %string_slice(bytes, 3, bytes.length) : bytes;
}

function BlobOfEntries(entries, type) {
    const blob = new Blob();
    BlobParts.fill(blob, entries, type);
    return blob;
}

function BlobOfBytes(bytes, type) {
    return BlobOfEntries([bytes], type);
}

// All bytes, a microtask after each pull.
function ReadEntries(entries) {
    const promise = NewPromise();
    const pull = BlobReader(entries);
    const texts = [];
    const readNext = () => {
        pull((bytes) => {
            if (bytes !== undefined) %push(texts, bytes);
            %enqueue_callback_job(readNext);
        }, () => ResolvePromise(promise, BufferFromBinary(%join_texts(texts, "")).buffer));
    };
    readNext();
    return promise;
}

// The same as a stream, which reads one piece more than was asked for.
function StreamOfEntries(entries) {
    const read = BlobReader(entries);
    let canceled = false;
    const pull = () => {
        const pulled = NewPromise();
        const readNext = () => read((bytes) => {
            if (canceled) return;
            if (bytes !== undefined && bytes.length > 0) controller.enqueue(BytesAsArray(bytes));
            const goOn = () => {
                if (canceled) return;
                if (controller.desiredSize < 0) FulfillOnce(pulled, undefined);
                else readNext();
            };
            // RUNTIME: Node 24 lets the event loop turn.
            if (kIsNode24) StartImmediate(goOn, []);
            else %enqueue_callback_job(goOn);
        }, () => {
            if (!canceled) controller.close();
            FulfillOnce(pulled, undefined);
        });
        readNext();
        return pulled;
    };
    let controller;
    return CreateByteStream((given) => {
        controller = given;
    }, pull, async () => {
        canceled = true;
    });
}

class File extends Blob {
    #name;
    #lastModified;
    constructor(bits, name, options = undefined) {
        if (arguments.length < 2) throw NodeTypeError("ERR_MISSING_ARGS", 'The "fileBits" and "fileName" arguments must be specified');
        super(bits, options);
        const given = %is_object(options) ? options.lastModified : undefined;
        this.#name = ToString(name);
        this.#lastModified = given === undefined ? %math_floor(%wall_ms()) : ToIntegerOrInfinity(given);
    }
    get name() {
        return this.#name;
    }
    get lastModified() {
        return this.#lastModified;
    }
    [kInspectCustom](depth, options) {
        return InspectAs("File", { size: this.size, type: this.type, name: this.#name, lastModified: this.#lastModified }, options);
    }
}
// RUNTIME: Node 20 makes a Blob of a File, too.
function CloneOfBlob(blob) {
    if (!kIsNode24 || !OrdinaryHasInstance(File, blob)) return BlobOfEntries(BlobParts.entries(blob), BlobParts.type(blob));
    return FileOfEntries(BlobParts.entries(blob), BlobParts.type(blob), blob.name, blob.lastModified);
}

function FileOfEntries(entries, type, name, lastModified) {
    const file = new File([], name, { __proto__: null, lastModified });
    BlobParts.fill(file, entries, type);
    return file;
}

MakeEnumerable(Blob.prototype, ["size", "type", "slice", "stream", "text", "arrayBuffer"]);
if (kIsNode24) MakeEnumerable(Blob.prototype, ["bytes"]);
MakeEnumerable(File.prototype, ["name", "lastModified"]);
%put(Blob.prototype, %intrinsic("SymbolToStringTag"), "Blob", 4);
%put(File.prototype, %intrinsic("SymbolToStringTag"), "File", 4);
%put(%intrinsic("GlobalObject"), "Blob", Blob, 5);
%put(%intrinsic("GlobalObject"), "File", File, 5);

// ---- addresses of blobs ----

// What URL.createObjectURL keeps: an id's entries and type. RUNTIME: Node 20 src/node_blob.cc, BlobBindingData.
const BlobAddresses = { __proto__: null };

// The id in an address of ours, undefined of any other text.
function BlobAddressId(text) {
    const parts = ParseUrl(ToString(text), undefined);
    if (parts === undefined) return undefined;
    const pieces = %split_text(%slots(UrlPrototype, kUrlBrand, parts, undefined).pathname, ":");
    return pieces.length === 2 && pieces[0] === "nodedata" ? pieces[1] : undefined;
}

// RUNTIME: Node 20 lib/internal/blob.js, resolveObjectURL: a Blob even of what was a File.
function resolveObjectURL(url) {
    const id = BlobAddressId(url);
    const kept = id === undefined ? undefined : BlobAddresses[id];
    return kept === undefined ? undefined : BlobOfEntries(kept.entries, kept.type);
}

%define_methods(UrlConstructor, {
    createObjectURL(obj) {
        if (BlobParts.bytes(obj) === undefined) throw ArgumentTypeError("obj", "an instance of Blob", obj);
        const id = MakeUuid();
        BlobAddresses[id] = { __proto__: null, entries: BlobParts.entries(obj), type: BlobParts.type(obj) };
        return `blob:nodedata:${id}`;
    },
    revokeObjectURL(url) {
        if (arguments.length === 0) throw NodeTypeError("ERR_MISSING_ARGS", 'The "url" argument must be specified');
        const id = BlobAddressId(url);
        if (id !== undefined) %delete_own(BlobAddresses, id);
    },
});

// ---- FormData ----

function FormEntry(name, value, filename) {
    if (BlobParts.bytes(value) === undefined) return [ToWellFormed(ToString(name)), ToWellFormed(ToString(value))];
    const isFile = OrdinaryHasInstance(File, value);
    if (isFile && filename === undefined) return [ToWellFormed(ToString(name)), value];
    const shown = filename === undefined ? "blob" : ToString(filename);
    return [ToWellFormed(ToString(name)), new File([value], shown, { type: value.type })];
}

function ToWellFormed(text) {
    return %call(StringPrototype.toWellFormed, text);
}

function RequireArguments(count, least, method) {
    RequireArgumentsOf("FormData", count, least, method);
}

// undici's check of how many arguments there are.
function RequireArgumentsOf(name, count, least, method) {
    if (count < least) %throw_type_error(`${name}.${method}: ${least} argument${least === 1 ? "" : "s"} required, but${count === 0 ? "" : " only"} ${count} found.`);
}

// RUNTIME: undici 7, lib/web/webidl/index.js.
function ThrowNoBlob(method, value) {
    const shown = typeof value === "string" ? `"${value}"` : `${value}`;
    %throw_type_error(`FormData.${method}: Expected value ("${shown}") to be an instance of Blob.`);
}

function RequireBlobArgument(method, value) {
    if (kIsNode24 && BlobParts.bytes(value) === undefined) ThrowNoBlob(method, value);
    if (BlobParts.bytes(value) === undefined) %throw_type_error(`Failed to execute '${method}' on 'FormData': parameter 2 is not of type 'Blob'`);
}

function IterateEntries(list, pick) {
    const values = [];
    for (let index = 0; index < list.length; index += 1) %push(values, pick(list[index]));
    return CreateArrayIterator(values, kindValues);
}

class FormData {
    #entries = [];

    static {
        // A form's entries; undefined of anything else.
        BlobParts.formEntries = (form) => (#entries in form ? form.#entries : undefined);
    }
    constructor(form = undefined) {
        if (form !== undefined) %throw_type_error("FormData constructor: Argument 1 could not be converted to: undefined.");
    }
    append(name, value, filename = undefined) {
        RequireArguments(arguments.length, 2, "append");
        if (arguments.length > 2) RequireBlobArgument("append", value);
        %push(this.#entries, FormEntry(name, value, filename));
    }
    delete(name) {
        RequireArguments(arguments.length, 1, "delete");
        const kept = [];
        for (let index = 0; index < this.#entries.length; index += 1) {
            if (this.#entries[index][0] !== `${name}`) %push(kept, this.#entries[index]);
        }
        this.#entries = kept;
    }
    get(name) {
        RequireArguments(arguments.length, 1, "get");
        const all = this.getAll(name);
        return all.length === 0 ? null : all[0];
    }
    getAll(name) {
        RequireArguments(arguments.length, 1, "getAll");
        const all = [];
        for (let index = 0; index < this.#entries.length; index += 1) {
            if (this.#entries[index][0] === `${name}`) %push(all, this.#entries[index][1]);
        }
        return all;
    }
    has(name) {
        RequireArguments(arguments.length, 1, "has");
        return this.getAll(name).length > 0;
    }
    set(name, value, filename = undefined) {
        RequireArguments(arguments.length, 2, "set");
        if (arguments.length > 2) RequireBlobArgument("set", value);
        const entry = FormEntry(name, value, filename);
        const kept = [];
        let placed = false;
        for (let index = 0; index < this.#entries.length; index += 1) {
            if (this.#entries[index][0] !== entry[0]) {
                %push(kept, this.#entries[index]);
            } else if (!placed) {
                placed = true;
                %push(kept, entry);
            }
        }
        if (!placed) %push(kept, entry);
        this.#entries = kept;
    }
    entries() {
        return IterateEntries(this.#entries, (entry) => [entry[0], entry[1]]);
    }
    keys() {
        return IterateEntries(this.#entries, (entry) => entry[0]);
    }
    values() {
        return IterateEntries(this.#entries, (entry) => entry[1]);
    }
    forEach(callback, self = undefined) {
        if (typeof callback !== "function") %throw_type_error("Failed to execute 'forEach' on 'FormData': parameter 1 is not of type 'Function'.");
        for (let index = 0; index < this.#entries.length; index += 1) %call(callback, self, this.#entries[index][1], this.#entries[index][0], this);
    }
    // Several values of one name are shown as a list; undici cuts the name of the record's class off, which has made lines break.
    [kInspectCustom](depth, options) {
        const record = { __proto__: null };
        const counts = { __proto__: null };
        for (let index = 0; index < this.#entries.length; index += 1) {
            const name = this.#entries[index][0];
            const value = this.#entries[index][1];
            counts[name] = counts[name] === undefined ? 1 : counts[name] + 1;
            if (counts[name] === 1) {
                record[name] = value;
            } else if (counts[name] === 2) {
                record[name] = [record[name], value];
            } else {
                %push(record[name], value);
            }
        }
        const text = InspectValue(record, options);
        return `FormData ${%string_slice(text, %string_find(text, "]", 0) + 2, text.length)}`;
    }
}
%put(FormData.prototype, %intrinsic("SymbolIterator"), FormData.prototype.entries, 5);
%put(FormData.prototype, %intrinsic("SymbolToStringTag"), "FormData", 4);
MakeEnumerable(FormData.prototype, ["append", "delete", "get", "getAll", "has", "set", "entries", "keys", "values", "forEach"]);
%put(%intrinsic("GlobalObject"), "FormData", FormData, 5);
