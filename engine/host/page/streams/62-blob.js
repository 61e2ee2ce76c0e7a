// Blob, File, FileReader and blob: addresses. SPEC: File API. A blob's record holds its bytes as a text of code units below 256.

// RUNTIME: Chromium asks another process for the bytes of an address, which takes more than a millisecond.
const kBlobDelay = 1.5;
// RUNTIME: the bytes of blobs that a program reads come in the order in which it asked for them; the first ones of a page take
// longer. A reader tells of its beginning just before them.
const kFirstReadDelay = 2.2;
const kReadDelay = 0.9;
const kReadingTime = 0.12;
const BlobReads = { __proto__: null, begun: false, end: 0 };

// In how many milliseconds the bytes are there that are asked for now.
function DelayOfRead() {
    const now = %uptime_ms();
    const delay = BlobReads.begun ? kReadDelay : kFirstReadDelay;
    BlobReads.end = %math_max(now + delay, BlobReads.end + kReadingTime);
    BlobReads.begun = true;
    return BlobReads.end - now;
}

function IsBlob(value) {
    const inside = InsideOf(value);
    return inside !== undefined && inside.isBlob === true;
}

function BlobInside(value) {
    return Receiver(value, "isBlob");
}

// The bytes of what a blob, a response or a request can be made of; undefined for what is written as text.
function BytesOfPart(value) {
    if (!%is_object(value)) return undefined;
    if (IsBlob(value)) return InsideOf(value).bytes;
    if (IsByteView(value)) return BinaryFromView(value);
    if (%class_of(value) === "ArrayBuffer") return BinaryFromView(%construct(Uint8ArrayConstructor, [value], Uint8ArrayConstructor));
    return undefined;
}

function BlobType(value) {
    const text = `${value}`;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] < " " || text[index] > "~") return "";
    }
    return %to_lower(text);
}

// The parts are converted first, then the members of the options in the order of their names.
function BytesOfParts(parts, settings, owner) {
    if (!%is_object(parts)) %throw_type_error(`Failed to construct '${owner}': The provided value cannot be converted to a sequence.`);
    if (!%is_callable(parts[%intrinsic("SymbolIterator")])) %throw_type_error(`Failed to construct '${owner}': The object must have a callable @@iterator property.`);
    const list = ArraySpread([], parts);
    const pieces = [];
    for (let index = 0; index < list.length; index += 1) {
        const bytes = BytesOfPart(list[index]);
        %push(pieces, bytes === undefined ? { __proto__: null, text: `${list[index]}` } : { __proto__: null, bytes });
    }
    const isNative = EndingsOf(settings, owner) === "native";
    let whole = "";
    for (let index = 0; index < pieces.length; index += 1) {
        const { bytes, text } = pieces[index];
        if (bytes !== undefined) whole += bytes;
        else whole += EncodeText(isNative ? %replace_all(%replace_all(text, "\r\n", "\n"), "\r", "\n") : text, "utf8");
    }
    return whole;
}

function EndingsOf(settings, owner) {
    const { endings } = settings;
    if (endings === undefined || ListHas(["transparent", "native"], `${endings}`)) return endings;
    %throw_type_error(`Failed to construct '${owner}': Failed to read the 'endings' property from 'BlobPropertyBag': The provided value '${endings}' is not a valid enum value of type EndingType.`);
}

class Blob {
    constructor(...list) {
        const options = list[1];
        if (options !== undefined && options !== null && !%is_object(options)) %throw_type_error("Failed to construct 'Blob': The provided value is not of type 'BlobPropertyBag'.");
        const settings = options ?? { __proto__: null };
        const bytes = list[0] === undefined ? "" : BytesOfParts(list[0], settings, "Blob");
        const { type } = settings;
        SetInside(this, { __proto__: null, isBlob: true, bytes, type: type === undefined ? "" : BlobType(type) });
    }
    get size() { return BlobInside(this).bytes.length; }
    get type() { return BlobInside(this).type; }
    arrayBuffer() { return ReadBlob(this, BufferOfBytes); }
    bytes() { return ReadBlob(this, BufferFromBinary); }
    slice(start = 0, end = undefined, type = "") {
        const { bytes } = BlobInside(this);
        const from = PlaceInBlob(start, 0, bytes.length);
        return MakeBlob(%string_slice(bytes, from, %math_max(from, PlaceInBlob(end, bytes.length, bytes.length))), BlobType(type));
    }
    stream() { return StreamOfBytes(BlobInside(this).bytes, DelayOfRead()).object; }
    text() { return ReadBlob(this, TextOfBytes); }
}
DefineInterface(Blob);

function PlaceInBlob(value, usual, length) {
    const place = value === undefined ? usual : %to_integer(ToNumber(value));
    return place < 0 ? %math_max(0, length + place) : %math_min(place, length);
}

function BufferOfBytes(bytes) {
    return BufferFromBinary(bytes).buffer;
}

function TextOfBytes(bytes) {
    const text = DecodeBytes(bytes, "utf8");
    return text[0] === "\ufeff" ? %string_slice(text, 1, text.length) : text;
}

function MakeBlob(bytes, type) {
    const blob = %new_object(Blob.prototype);
    SetInside(blob, { __proto__: null, isBlob: true, bytes, type });
    return blob;
}

function ReadBlob(blob, convert) {
    const { bytes } = BlobInside(blob);
    const promise = NewPromise();
    %page_task(kNetworkingSource, kNormalPriority, () => ResolvePromise(promise, convert(bytes)), [], DelayOfRead());
    return promise;
}

class File extends Blob {
    constructor(...list) {
        NeedArguments(list, 2, undefined, "File");
        if (list[2] !== undefined && list[2] !== null && !%is_object(list[2])) %throw_type_error("Failed to construct 'File': The provided value is not of type 'FilePropertyBag'.");
        const settings = list[2] ?? { __proto__: null };
        super();
        const inside = InsideOf(this);
        const name = `${list[1]}`;
        inside.bytes = BytesOfParts(list[0], settings, "File");
        inside.isFile = true;
        inside.name = name;
        const { type, lastModified } = settings;
        inside.type = type === undefined ? "" : BlobType(type);
        inside.lastModified = lastModified === undefined ? %math_floor(%epoch_ms() + %uptime_ms()) : %to_integer(ToNumber(lastModified));
    }
    get name() { return Receiver(this, "isFile").name; }
    get lastModified() { return Receiver(this, "isFile").lastModified; }
    get lastModifiedDate() { return %construct(PageGlobal.Date, [Receiver(this, "isFile").lastModified], PageGlobal.Date); }
    get webkitRelativePath() { return ""; }
}
DefineInterface(File);

// SPEC: HTML section 2.7.4: blobs and files can be cloned.
function CloneOfBlob(blob) {
    const inside = InsideOf(blob);
    const copy = %new_object(inside.isFile ? File.prototype : Blob.prototype);
    SetInside(copy, {
        __proto__: null, isBlob: true, isFile: inside.isFile, bytes: inside.bytes, type: inside.type, name: inside.name, lastModified: inside.lastModified,
    });
    return copy;
}

// ---- FileReader (File API section 6) ----

class FileReader extends EventTarget {
    constructor() {
        super();
        const inside = InsideOf(this);
        inside.isReader = true;
        inside.state = 0;
        inside.result = null;
        inside.error = null;
        inside.task = undefined;
    }
    get readyState() { return Receiver(this, "isReader").state; }
    get result() { return Receiver(this, "isReader").result; }
    get error() { return Receiver(this, "isReader").error; }
    readAsArrayBuffer(...list) { StartReading(this, list, "readAsArrayBuffer", (blob) => BufferOfBytes(blob.bytes)); }
    readAsBinaryString(...list) { StartReading(this, list, "readAsBinaryString", (blob) => blob.bytes); }
    readAsDataURL(...list) {
        StartReading(this, list, "readAsDataURL", (blob) => {
            const type = blob.type === "" ? "application/octet-stream" : blob.type;
            return `data:${type};base64,${%call(PageGlobal.btoa, undefined, blob.bytes)}`;
        });
    }
    readAsText(...list) {
        const label = list[1] === undefined ? undefined : `${list[1]}`;
        StartReading(this, list, "readAsText", (blob) => TextOfLabel(blob.bytes, label));
    }
    abort() {
        const inside = Receiver(this, "isReader");
        if (inside.state !== 1) {
            inside.result = null;
            return;
        }
        %page_task_remove(inside.task);
        inside.state = 2;
        inside.result = null;
        inside.error = new DOMException("An ongoing operation was aborted, typically with a call to abort().", "AbortError");
        DispatchNow(inside, ProgressOfReader("abort", false, 0, 0));
        DispatchNow(inside, ProgressOfReader("loadend", false, 0, 0));
    }
}
DefineInterface(FileReader);
DefineHandlers(FileReader.prototype, ["loadstart", "progress", "load", "abort", "error", "loadend"]);
const kReaderStates = ["EMPTY", "LOADING", "DONE"];
for (let index = 0; index < kReaderStates.length; index += 1) {
    %put(FileReader, kReaderStates[index], index, 2);
    %put(FileReader.prototype, kReaderStates[index], index, 2);
}

function ProgressOfReader(type, lengthComputable, loaded, total) {
    return EventInside(MakeTrustedEvent(ProgressEvent, type, { __proto__: null, lengthComputable, loaded, total }));
}

function StartReading(reader, list, method, convert) {
    const inside = Receiver(reader, "isReader");
    NeedArguments(list, 1, method, "FileReader");
    if (!IsBlob(list[0])) WrongParameter(1, "Blob", method, "FileReader");
    if (inside.state === 1) throw MakeDomException(`Failed to execute '${method}' on 'FileReader': The object is already busy reading Blobs.`, "InvalidStateError");
    const blob = InsideOf(list[0]);
    const size = blob.bytes.length;
    inside.state = 1;
    inside.result = null;
    inside.error = null;
    const finish = () => {
        inside.task = undefined;
        inside.state = 2;
        inside.result = convert(blob);
        DispatchInSteps(inside, ProgressOfReader("load", true, size, size), () => {
            if (inside.state !== 1) DispatchInSteps(inside, ProgressOfReader("loadend", true, size, size), undefined);
        });
    };
    const delay = DelayOfRead();
    const { end } = BlobReads;
    const begin = () => {
        inside.task = %page_task(kNetworkingSource, kNormalPriority, () => {
            if (size === 0) finish();
            else DispatchInSteps(inside, ProgressOfReader("progress", true, size, size), finish);
        }, [], %math_max(0, end - %uptime_ms()));
        DispatchInSteps(inside, ProgressOfReader("loadstart", true, 0, size), undefined);
    };
    inside.task = %page_task(kNetworkingSource, kNormalPriority, begin, [], delay - kReadingTime);
}

// ---- blob: addresses (File API section 8) ----

const BlobAddresses = %new_object(null, "Map");
const RevokedAddresses = %new_object(null, "Map");
const RandomNumber = PageGlobal.Math.random;

function RandomDigits(count) {
    let text = "";
    for (let index = 0; index < count; index += 1) text += "0123456789abcdef"[%math_floor(RandomNumber() * 16)];
    return text;
}

// Chromium has one store of addresses for all agents; here each has its own, and what is new in it goes along with what an agent says to
// another. `told`: how much of it an agent knows, by the number of the link to it.
const BlobNews = { __proto__: null, log: [], told: { __proto__: null } };
const kRevoked = "\0revoked";

function RevokeAddress(address, from) {
    %table_set(RevokedAddresses, address, true);
    %table_delete(BlobAddresses, address);
    %push(BlobNews.log, { __proto__: null, address, blob: undefined, from });
}

// A list with what the other agent does not know yet: address, type and bytes of each.
function WithBlobNews(number, list) {
    const { log, told } = BlobNews;
    for (let index = told[number] ?? 0; index < log.length; index += 1) {
        const { address, blob, from } = log[index];
        if (from === number || (blob !== undefined && !%table_has(BlobAddresses, address))) continue;
        %push(list, address);
        %push(list, blob === undefined ? kRevoked : blob.type);
        %push(list, blob === undefined ? "" : blob.bytes);
    }
    told[number] = log.length;
    return list;
}

function TakeBlobNews(number, list, first) {
    for (let index = first; index < list.length; index += 3) {
        const address = list[index];
        if (list[index + 1] === kRevoked) {
            RevokeAddress(address, number);
            continue;
        }
        const blob = { __proto__: null, isBlob: true, type: list[index + 1], bytes: list[index + 2] };
        %table_set(BlobAddresses, address, blob);
        %push(BlobNews.log, { __proto__: null, address, blob, from: number });
    }
}

// Who has heard of an address hears at once that it is no more.
function TellOfRevoked() {
    const numbers = %own_keys(BlobNews.told);
    for (let index = 0; index < numbers.length; index += 1) {
        const number = ToNumber(numbers[index]);
        if (AgentLinks[number] !== undefined) TellAgent(number, WithBlobNews(number, ["blobs"]));
    }
}

const AddressFunctions = {
    createObjectURL(...list) {
        NeedArguments(list, 1, "createObjectURL", "URL");
        if (!IsBlob(list[0])) %throw_type_error("Failed to execute 'createObjectURL' on 'URL': Overload resolution failed.");
        const address = `blob:${PageAddress.origin}/${RandomDigits(8)}-${RandomDigits(4)}-4${RandomDigits(3)}-a${RandomDigits(3)}-${RandomDigits(12)}`;
        %table_set(BlobAddresses, address, InsideOf(list[0]));
        %push(BlobNews.log, { __proto__: null, address, blob: InsideOf(list[0]), from: 0 });
        return address;
    },
    revokeObjectURL(...list) {
        NeedArguments(list, 1, "revokeObjectURL", "URL");
        const address = `${list[0]}`;
        if (!%table_has(BlobAddresses, address)) return;
        RevokeAddress(address, 0);
        TellOfRevoked();
    },
};
DefinePageFunctions(PageGlobal.URL, AddressFunctions);
