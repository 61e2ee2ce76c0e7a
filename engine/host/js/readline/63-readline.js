// The readline modules, for input that is no terminal: lines of a stream. RUNTIME: Node 20 lib/internal/readline/interface.js,
// lib/readline.js and lib/readline/promises.js.

const kLineBuffer = %new_symbol("kLine_buffer");
const kLineDecoder = %new_symbol("kDecoder");
const kLineReturnAt = %new_symbol("kSawReturnAt");
const kLineQuestion = %new_symbol("kQuestionCallback");
const kLinePrompt = %new_symbol("kPrompt");
const kLineOldPrompt = %new_symbol("kOldPrompt");
const kLineIterator = %new_symbol("kLineObjectStream");

function InterfaceSettings(list) {
    const input = list[0];
    if (input && input.input) return input;
    return { __proto__: null, input, output: list[1], completer: list[2], terminal: list[3] };
}

function Interface(...list) {
    "function";
    FirstUse("readline.createInterface");
    if (!OrdinaryHasInstance(Interface, this)) return %construct(Interface, list, Interface);
    %call(EventEmitter, this);
    const settings = InterfaceSettings(list);
    const input = settings.input;
    if (settings.completer !== undefined && typeof settings.completer !== "function" && !kIsOldNode) {
        throw ArgumentValueError("completer", settings.completer, "is invalid");
    }
    const terminal = settings.terminal === undefined && settings.output ? !!settings.output.isTTY : !!settings.terminal;
    if (terminal) %refuse("readline with a terminal is not supported by Loopscope: the program's input is no terminal");
    if (settings.signal) ValidateAbortSignal(settings.signal, "options.signal");
    this[kLineReturnAt] = 0;
    this.line = "";
    this.output = settings.output;
    this.input = input;
    this.history = settings.history === undefined ? [] : settings.history;
    this.historySize = settings.historySize === undefined ? 30 : settings.historySize;
    this.removeHistoryDuplicates = !!settings.removeHistoryDuplicates;
    this.crlfDelay = settings.crlfDelay ? %math_max(100, settings.crlfDelay) : 100;
    this.completer = settings.completer;
    this[kLinePrompt] = settings.prompt === undefined ? "> " : settings.prompt;
    this.terminal = false;
    this.closed = false;
    this.paused = false;
    this[kLineQuestion] = null;
    this[kLineBuffer] = "";
    this[kLineDecoder] = MakeStringDecoder("utf8");
    const onError = (error) => this.emit("error", error);
    const onData = (data) => %at("*.ondata (node:internal/readline/interface:246:23)", TakeLines(this, data));
    const onEnd = () => {
        if (this[kLineBuffer] !== "") %at("*.onend (node:internal/readline/interface:254:12)", this.emit("line", this[kLineBuffer]));
        %at("*.onend (node:internal/readline/interface:256:10)", this.close());
    };
    input.on("error", onError);
    input.on("data", onData);
    input.on("end", onEnd);
    this.once("close", () => {
        input.removeListener("data", onData);
        input.removeListener("error", onError);
        input.removeListener("end", onEnd);
    });
    if (settings.signal) {
        const onAbort = () => this.close();
        if (settings.signal.aborted) {
            NextTick(onAbort, []);
        } else {
            AddAbortStep(settings.signal, onAbort);
            this.once("close", () => settings.signal.removeEventListener("abort", onAbort));
        }
    }
    input.resume();
    return this;
}
InheritStream(Interface, EventEmitter, 0);

// How long the end of a line is that begins there, or 0. \r\n, \n and \r end one.
// RUNTIME: Node 24 lib/internal/readline/interface.js, lineEnding: U+2028 and U+2029, too.
function LineEndLength(text, index) {
    const unit = text[index];
    if (unit === "\n" || (kIsNode24 && (unit === "\u2028" || unit === "\u2029"))) return 1;
    if (unit !== "\r") return 0;
    return text[index + 1] === "\n" ? 2 : 1;
}

function TakeLines(reader, data) {
    if (data === undefined) return;
    let text = reader[kLineDecoder].write(data);
    if (reader[kLineReturnAt] !== 0 && %wall_ms() - reader[kLineReturnAt] <= reader.crlfDelay) {
        if (text[0] === "\n") text = %string_slice(text, 1, text.length);
        reader[kLineReturnAt] = 0;
    }
    if (text === "") return;
    text = `${reader[kLineBuffer]}${text}`;
    reader[kLineBuffer] = "";
    const lines = [];
    let start = 0;
    for (let index = 0; index < text.length; index += 1) {
        const length = LineEndLength(text, index);
        if (length === 0) continue;
        %push(lines, %string_slice(text, start, index));
        start = index + length;
        index += length - 1;
    }
    if (lines.length > 0) reader[kLineReturnAt] = text[text.length - 1] === "\r" ? %wall_ms() : 0;
    reader[kLineBuffer] = %string_slice(text, start, text.length);
    for (let index = 0; index < lines.length; index += 1) %at("[_normalWrite] [as _normalWrite] (node:internal/readline/interface:613:22)", GiveLine(reader, lines[index]));
}

function GiveLine(reader, line) {
    const callback = reader[kLineQuestion];
    if (callback === null) {
        %at("[_onLine] [as _onLine] (node:internal/readline/interface:419:12)", reader.emit("line", line));
        return;
    }
    reader[kLineQuestion] = null;
    reader[kLinePrompt] = reader[kLineOldPrompt];
    %at("[_onLine] [as _onLine] (node:internal/readline/interface:417:7)", callback(line));
}

function CheckReaderOpen(reader) {
    if (reader.closed && !kIsOldNode) throw NodeError("ERR_USE_AFTER_CLOSE", "readline was closed");
}

function AskLine(reader, query, callback) {
    CheckReaderOpen(reader);
    if (reader[kLineQuestion] === null) {
        reader[kLineOldPrompt] = reader[kLinePrompt];
        reader[kLinePrompt] = query;
        reader[kLineQuestion] = callback;
    }
    reader.prompt();
}

function CancelQuestion(reader) {
    if (reader[kLineQuestion] === null) return;
    reader[kLineQuestion] = null;
    reader[kLinePrompt] = reader[kLineOldPrompt];
    WriteToOutput(reader, "\r\n");
}

// Watches a question's signal; gives the callback that also stops watching.
function QuestionWithSignal(reader, signal, callback, onAbort) {
    const abort = () => {
        CancelQuestion(reader);
        onAbort(AbortedError(signal));
    };
    AddAbortStep(signal, abort);
    return (answer) => {
        signal.removeEventListener("abort", abort);
        callback(answer);
    };
}

function WriteToOutput(reader, text) {
    ValidateString(text, "stringToWrite");
    if (reader.output !== null && reader.output !== undefined) reader.output.write(text);
}

%define_methods(Interface.prototype, {
    get columns() {
        return this.output && this.output.columns ? this.output.columns : Infinity;
    },
    setPrompt(prompt) {
        this[kLinePrompt] = prompt;
    },
    getPrompt() {
        return this[kLinePrompt];
    },
    prompt() {
        if (this.paused) this.resume();
        WriteToOutput(this, this[kLinePrompt]);
    },
    question(query, options, callback) {
        const done = typeof options === "function" ? options : callback;
        const signal = %is_object(options) && typeof options !== "function" ? options.signal : undefined;
        if (signal) {
            ValidateAbortSignal(signal, "options.signal");
            if (signal.aborted) return;
        }
        if (typeof done !== "function") return;
        %at("=[kQuestion] (node:internal/readline/interface:400:13)|*.question (node:readline:158:20)",
            AskLine(this, query, signal ? QuestionWithSignal(this, signal, done, NoOperation) : done));
    },
    close() {
        if (this.closed) return;
        this.pause();
        this.closed = true;
        %at("=Interface.close (node:internal/readline/interface:530:10)", this.emit("close"));
    },
    pause() {
        if (kIsNode24) CheckReaderOpen(this);
        if (this.paused) return undefined;
        this.input.pause();
        this.paused = true;
        this.emit("pause");
        return this;
    },
    resume() {
        if (kIsNode24) CheckReaderOpen(this);
        if (!this.paused) return undefined;
        this.input.resume();
        this.paused = false;
        this.emit("resume");
        return this;
    },
    write(data) {
        if (this.paused) this.resume();
        TakeLines(this, data);
    },
    getCursorPos() {
        return { cols: 0, rows: 0 };
    },
    [%intrinsic("SymbolAsyncIterator")]() {
        if (this[kLineIterator] === undefined) {
            this[kLineIterator] = EventIterator(this, "line", { __proto__: null, close: ["close"], highWaterMark: 1024 }, true);
        }
        return this[kLineIterator];
    },
});

// The interface of readline/promises.
function PromiseInterface(...list) {
    "function";
    return %construct(Interface, list, new.target === undefined ? PromiseInterface : new.target);
}
InheritStream(PromiseInterface, Interface, 0);
%set_name(PromiseInterface, "Interface");
%define_methods(PromiseInterface.prototype, {
    question(query, options = undefined) {
        const promise = %new_promise(PromisePrototype);
        const fail = (error) => RejectNow(promise, error);
        const answer = (text) => {
            if (%promise_state(promise) === 0) %promise_fulfill(promise, text);
        };
        try {
            const signal = %is_object(options) ? options.signal : undefined;
            if (signal) {
                ValidateAbortSignal(signal, "options.signal");
                if (signal.aborted) {
                    fail(AbortedError(signal));
                    return promise;
                }
            }
            %at("=[kQuestion] (node:internal/readline/interface:400:13)|at node:readline/promises:60:22|at new Promise (<anonymous>)|*.question (node:readline/promises:35:12)",
                AskLine(this, query, signal ? QuestionWithSignal(this, signal, answer, fail) : answer));
        } catch (error) {
            fail(error);
        }
        return promise;
    },
});

const PromisifiedQuestion = {
    question(query, options) {
        const promise = %new_promise(PromisePrototype);
        const signal = %is_object(options) ? options.signal : undefined;
        if (signal && signal.aborted) {
            RejectNow(promise, AbortedError(signal));
            return promise;
        }
        %at("=at node:readline:186:10|at new Promise (<anonymous>)|*.question (node:readline:171:10)",
            this.question(query, options, (answer) => %promise_fulfill(promise, answer)));
        return promise;
    },
};

const ReadlineFunctions = {
    createInterface(...list) {
        return %construct(Interface, list, Interface);
    },
    clearLine(stream, direction, callback) {
        return WriteEscape(stream, direction < 0 ? "\u001b[1K" : direction > 0 ? "\u001b[0K" : "\u001b[2K", callback);
    },
    clearScreenDown(stream, callback) {
        return WriteEscape(stream, "\u001b[0J", callback);
    },
    cursorTo(stream, x, y, callback) {
        if (callback !== undefined) ValidateFunction(callback, "callback");
        const hasRow = typeof y !== "function";
        const done = hasRow ? callback : y;
        if (x !== x) throw ArgumentValueError("x", x, "is invalid");
        if (hasRow && y !== y) throw ArgumentValueError("y", y, "is invalid");
        if (typeof x !== "number" && typeof y !== "number") return WriteEscape(undefined, "", done);
        if (typeof x !== "number" && stream !== null && stream !== undefined) {
            throw NodeTypeError("ERR_INVALID_CURSOR_POS", "Cannot set cursor row without setting its column");
        }
        return WriteEscape(stream, typeof y === "number" ? `\u001b[${y + 1};${x + 1}H` : `\u001b[${x + 1}G`, done);
    },
    moveCursor(stream, dx, dy, callback) {
        if (!(dx || dy)) return WriteEscape(undefined, "", callback);
        let text = "";
        if (dx < 0) text += `\u001b[${-dx}D`;
        if (dx > 0) text += `\u001b[${dx}C`;
        if (dy < 0) text += `\u001b[${-dy}A`;
        if (dy > 0) text += `\u001b[${dy}B`;
        return WriteEscape(stream, text, callback);
    },
    emitKeypressEvents(stream, iface = undefined) {
        EmitKeypressEvents(stream);
    },
};

function WriteEscape(stream, text, callback) {
    if (callback !== undefined) ValidateFunction(callback, "callback");
    if (stream === null || stream === undefined) {
        if (typeof callback === "function") NextTick(callback, [null]);
        return true;
    }
    return stream.write(text, callback);
}
%put(Interface.prototype.question, kPromisifyCustom, PromisifiedQuestion.question, 6);

const PromiseReadline = {
    Interface: PromiseInterface,
    createInterface(...list) {
        return %construct(PromiseInterface, list, PromiseInterface);
    },
};

DefineModule("readline/promises", () => PromiseReadline);
DefineModule("readline", () => ({
    Interface,
    clearLine: ReadlineFunctions.clearLine,
    clearScreenDown: ReadlineFunctions.clearScreenDown,
    createInterface: ReadlineFunctions.createInterface,
    cursorTo: ReadlineFunctions.cursorTo,
    emitKeypressEvents: ReadlineFunctions.emitKeypressEvents,
    moveCursor: ReadlineFunctions.moveCursor,
    promises: PromiseReadline,
}));
