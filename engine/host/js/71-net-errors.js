// The errors of sockets and of name look-ups. RUNTIME: Node 20 lib/internal/errors.js.

const SocketFailureTexts = {
    __proto__: null,
    EADDRINUSE: "address already in use", EACCES: "permission denied", ENOTDIR: "not a directory", EADDRNOTAVAIL: "address not available", EINVAL: "invalid argument",
};

// An error that Node makes in a callback of its own: its stack is that one line.
function ErrorWithStack(message, line) {
    const error = %construct(ErrorConstructor, [message], ErrorConstructor);
    if (line !== undefined) %put(error, "stack", `Error: ${message}\n    at ${line}`, 5);
    return error;
}

// ErrnoException.
function SocketError(failure, syscall, line) {
    const error = ErrorWithStack(`${syscall} ${failure}`, line);
    error.errno = SocketFailures[failure];
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
    error.errno = SocketFailures[failure];
    error.code = failure;
    error.syscall = syscall;
    error.address = address;
    if (port) error.port = port;
    return error;
}

// UVExceptionWithHostPort.
function ListenError(failure, address, port) {
    const where = port && port > 0 ? ` ${address}:${port}` : address ? ` ${address}` : "";
    const error = ErrorWithStack(`listen ${failure}: ${SocketFailureTexts[failure]}${where}`, undefined);
    error.code = failure;
    error.errno = SocketFailures[failure];
    error.syscall = "listen";
    error.address = address;
    if (port) error.port = port;
    return error;
}

// DNSException.
function NameError(code, syscall, hostname, line) {
    const error = ErrorWithStack(`${syscall} ${code}${hostname ? ` ${hostname}` : ""}`, line);
    error.errno = code === "ENOTFOUND" ? -3008 : undefined;
    error.code = code;
    error.syscall = syscall;
    if (hostname) error.hostname = hostname;
    return error;
}

function PortError(name, port) {
    return NodeRangeError("ERR_SOCKET_BAD_PORT", `${name} should be >= 0 and < 65536.${DescribeReceived(port)}.`);
}

function ValidatePort(port, name) {
    const isText = typeof port === "string" && %strip_white_space(port).length > 0;
    if (typeof port !== "number" && !isText) throw PortError(name, port);
    const number = ToNumber(port);
    if (number !== %math_floor(number) || number < 0 || number > 65535) throw PortError(name, port);
    return number;
}
