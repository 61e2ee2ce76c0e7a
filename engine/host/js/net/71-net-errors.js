// The errors of sockets and of name look-ups. RUNTIME: Node 20 lib/internal/errors.js.

const SocketFailureTexts = {
    __proto__: null,
    EADDRINUSE: "address already in use", EACCES: "permission denied", ENOTDIR: "not a directory", EADDRNOTAVAIL: "address not available", EINVAL: "invalid argument",
};

// An error that Node makes in a callback of its own: its stack is that one line.
function ErrorWithStack(message, line) {
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    if (line !== undefined) %put(error, "stack", `Error: ${message}\n    at ${%node_text(line)}`, 5);
    return error;
}

// RUNTIME: up to Node 12 the errors of sockets and look-ups have the name of what failed for its number.
function NumberOfFailure(failure) {
    return kIsOldNode ? failure : SocketFailures[failure];
}

// ErrnoException.
function SocketError(failure, syscall, line) {
    const error = ErrorWithStack(`${syscall} ${failure}`, line);
    if (kNodeMajor < 8) error.code = failure;
    error.errno = NumberOfFailure(failure);
    error.code = failure;
    error.syscall = syscall;
    return error;
}

// ExceptionWithHostPort.
function ConnectionError(failure, syscall, address, port, details, line) {
    let message = `${syscall} ${failure}`;
    if (port && port > 0) {
        message += ` ${address}:${port}`;
    } else if (address) {
        message += ` ${address}`;
    }
    if (details) message += ` - Local (${details})`;
    const error = ErrorWithStack(message, line);
    if (kNodeMajor < 8) error.code = failure;
    error.errno = NumberOfFailure(failure);
    error.code = failure;
    error.syscall = syscall;
    error.address = address;
    if (port) error.port = port;
    return error;
}

// UVExceptionWithHostPort.
function ListenError(failure, address, port) {
    const where = port && port > 0 ? ` ${address}:${port}` : address ? ` ${address}` : "";
    const text = kIsOldNode && kNodeMajor < 10 ? "" : `: ${SocketFailureTexts[failure]}`;
    const error = ErrorWithStack(`listen ${failure}${text}${where}`, undefined);
    error.code = failure;
    error.errno = NumberOfFailure(failure);
    error.syscall = "listen";
    error.address = address;
    if (port) error.port = port;
    return error;
}

// DNSException.
function NameError(code, syscall, hostname, line) {
    const error = ErrorWithStack(`${syscall} ${code}${hostname ? ` ${hostname}` : ""}`, line);
    if (kNodeMajor < 8) error.code = code;
    error.errno = kIsOldNode ? code : code === "ENOTFOUND" ? -3008 : undefined;
    error.code = code;
    error.syscall = syscall;
    if (hostname) error.hostname = hostname;
    return error;
}

function PortError(name, port) {
    if (kIsOldNode && kNodeMajor >= 10) return NodeRangeError("ERR_SOCKET_BAD_PORT", `Port should be >= 0 and < 65536. Received ${SafeText(port)}.`);
    if (kIsOldNode) {
        return PlainOldError(RangeErrorConstructor, name === "Port" ? `${kNodeMajor < 6 ? "port" : '"port" option'} should be >= 0 and < 65536: ${SafeText(port)}`
            : `${kNodeMajor < 6 ? "port" : '"port" argument'} ${kNodeMajor < 6 ? "should" : "must"} be >= 0 and < 65536${kNodeMajor < 6 ? `: ${SafeText(port)}` : ""}`);
    }
    return NodeRangeError("ERR_SOCKET_BAD_PORT", `${name} should be >= 0 and < 65536.${DescribeReceived(port)}.`);
}

function ValidatePort(port, name) {
    const isText = typeof port === "string" && %strip_white_space(port).length > 0;
    if (typeof port !== "number" && !isText) throw PortError(name, port);
    const number = ToNumber(port);
    if (number !== %math_floor(number) || number < 0 || number > 65535) throw PortError(name, port);
    return number;
}
