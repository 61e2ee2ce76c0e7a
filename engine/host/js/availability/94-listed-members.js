// The members of classes in their order: [the Nodes, the class, the names]. "-" stands before a name that is not enumerable, "=" after one
// that is no function, its length and where it has another name that one after a function. Written by tests/conformance/apis/record_members from the real ones.

const kListedMembers = [
    [[4], "buffer:Buffer",
        "poolSize= from/2/ alloc/3/ allocUnsafe/1/ allocUnsafeSlow/1/ isBuffer/1 compare/2 isEncoding/1/ concat/2/ byteLength/2"],
    [[20, 24], "buffer:Buffer",
        "poolSize= from/3 copyBytesFrom/3 of/0 alloc/3 allocUnsafe/1 allocUnsafeSlow/1 isBuffer/1 compare/2 isEncoding/1 concat/2 " +
        "byteLength/2"],
    [[10], "buffer:Buffer",
        "poolSize= from/3 of/0 alloc/3 allocUnsafe/1 allocUnsafeSlow/1 isBuffer/1 compare/2 isEncoding/1 concat/2 byteLength/2"],
    [[6, 8], "buffer:Buffer",
        "poolSize= from/3/ alloc/3/ allocUnsafe/1/ allocUnsafeSlow/1/ isBuffer/1 compare/2 isEncoding/1/ concat/2/ byteLength/2"],
    [[4], "buffer:Buffer.prototype",
        "-constructor/2/Buffer asciiSlice/0 base64Slice/0 binarySlice/0 hexSlice/0 ucs2Slice/0 utf8Slice/0 asciiWrite/0 " +
        "base64Write/0 binaryWrite/0 hexWrite/0 ucs2Write/0 utf8Write/0 copy/0 parent= offset= toString/0/ equals/1 inspect/0 " +
        "compare/1 indexOf/3 fill/3 get/0/deprecated set/0/deprecated write/4/ toJSON/0/ slice/2 readUIntLE/3/ readUIntBE/3/ " +
        "readUInt8/2/ readUInt16LE/2/ readUInt16BE/2/ readUInt32LE/2/ readUInt32BE/2/ readIntLE/3/ readIntBE/3/ readInt8/2/ " +
        "readInt16LE/2/ readInt16BE/2/ readInt32LE/2/ readInt32BE/2/ readFloatLE/2 readFloatBE/2 readDoubleLE/2 readDoubleBE/2 " +
        "writeUIntLE/4/ writeUIntBE/4/ writeUInt8/3/ writeUInt16LE/3/ writeUInt16BE/3/ writeUInt32LE/3/ writeUInt32BE/3/ " +
        "writeIntLE/4/ writeIntBE/4/ writeInt8/3/ writeInt16LE/3/ writeInt16BE/3/ writeInt32LE/3/ writeInt32BE/3/ writeFloatLE/3 " +
        "writeFloatBE/3 writeDoubleLE/3 writeDoubleBE/3"],
    [[6], "buffer:Buffer.prototype",
        "-constructor/3/Buffer asciiSlice/0 base64Slice/0 latin1Slice/0 hexSlice/0 ucs2Slice/0 utf8Slice/0 asciiWrite/0 " +
        "base64Write/0 latin1Write/0 hexWrite/0 ucs2Write/0 utf8Write/0 copy/0 parent= offset= toString/0/ equals/1 inspect/0 " +
        "compare/5 indexOf/3 lastIndexOf/3 includes/3 fill/4 write/4/ toJSON/0/ slice/2 readUIntLE/3/ readUIntBE/3/ readUInt8/2/ " +
        "readUInt16LE/2/ readUInt16BE/2/ readUInt32LE/2/ readUInt32BE/2/ readIntLE/3/ readIntBE/3/ readInt8/2/ readInt16LE/2/ " +
        "readInt16BE/2/ readInt32LE/2/ readInt32BE/2/ readFloatLE/2 readFloatBE/2 readDoubleLE/2 readDoubleBE/2 writeUIntLE/4/ " +
        "writeUIntBE/4/ writeUInt8/3/ writeUInt16LE/3/ writeUInt16BE/3/ writeUInt32LE/3/ writeUInt32BE/3/ writeIntLE/4/ " +
        "writeIntBE/4/ writeInt8/3/ writeInt16LE/3/ writeInt16BE/3/ writeInt32LE/3/ writeInt32BE/3/ writeFloatLE/3 writeFloatBE/3 " +
        "writeDoubleLE/3 writeDoubleBE/3 swap16/0 swap32/0 swap64/0"],
    [[8], "buffer:Buffer.prototype",
        "-constructor/3/Buffer asciiSlice/0 base64Slice/0 latin1Slice/0 hexSlice/0 ucs2Slice/0 utf8Slice/0 asciiWrite/0 " +
        "base64Write/0 latin1Write/0 hexWrite/0 ucs2Write/0 utf8Write/0 parent= offset= copy/4/ toString/3/ equals/1 inspect/0 " +
        "compare/5 indexOf/3 lastIndexOf/3 includes/3 fill/4 write/4/ toJSON/0/ slice/2 readUIntLE/3/ readUIntBE/3/ readUInt8/2/ " +
        "readUInt16LE/2/ readUInt16BE/2/ readUInt32LE/2/ readUInt32BE/2/ readIntLE/3/ readIntBE/3/ readInt8/2/ readInt16LE/2/ " +
        "readInt16BE/2/ readInt32LE/2/ readInt32BE/2/ readFloatLE/2 readFloatBE/2 readDoubleLE/2 readDoubleBE/2 writeUIntLE/4/ " +
        "writeUIntBE/4/ writeUInt8/3/ writeUInt16LE/3/ writeUInt16BE/3/ writeUInt32LE/3/ writeUInt32BE/3/ writeIntLE/4/ " +
        "writeIntBE/4/ writeInt8/3/ writeInt16LE/3/ writeInt16BE/3/ writeInt32LE/3/ writeInt32BE/3/ writeFloatLE/3 writeFloatBE/3 " +
        "writeDoubleLE/3 writeDoubleBE/3 swap16/0 swap32/0 swap64/0 toLocaleString/3/"],
    [[10], "buffer:Buffer.prototype",
        "-constructor/3/Buffer readBigUInt64LE/0 readBigUInt64BE/0 readBigInt64LE/0 readBigInt64BE/0 writeBigUInt64LE/1 " +
        "writeBigUInt64BE/1 writeBigInt64LE/1 writeBigInt64BE/1 readUIntLE/2 readUInt32LE/0 readUInt16LE/0 readUInt8/0 " +
        "readUIntBE/2 readUInt32BE/0 readUInt16BE/0 readIntLE/2 readInt32LE/0 readInt16LE/0 readInt8/0 readIntBE/2 readInt32BE/0 " +
        "readInt16BE/0 writeUIntLE/1 writeUInt32LE/1 writeUInt16LE/1 writeUInt8/1 writeUIntBE/1 writeUInt32BE/1 writeUInt16BE/1 " +
        "writeIntLE/1 writeInt32LE/1 writeInt16LE/1 writeInt8/1 writeIntBE/1 writeInt32BE/1 writeInt16BE/1 " +
        "readFloatLE/0/readFloatForwards readFloatBE/0/readFloatBackwards readDoubleLE/0/readDoubleForwards " +
        "readDoubleBE/0/readDoubleBackwards writeFloatLE/1/writeFloatForwards writeFloatBE/1/writeFloatBackwards " +
        "writeDoubleLE/1/writeDoubleForwards writeDoubleBE/1/writeDoubleBackwards asciiSlice/0 base64Slice/0 latin1Slice/0 " +
        "hexSlice/0 ucs2Slice/0 utf8Slice/0 asciiWrite/0 base64Write/0 latin1Write/0 hexWrite/0 ucs2Write/0 utf8Write/0 parent= " +
        "offset= copy/4 toString/3 equals/1 inspect/0 compare/5 indexOf/3 lastIndexOf/3 includes/3 fill/4 write/4 toJSON/0 slice/2 " +
        "swap16/0 swap32/0 swap64/0 toLocaleString/3/toString"],
    [[20], "buffer:Buffer.prototype",
        "-constructor/3/Buffer readBigUInt64LE/0 readBigUInt64BE/0 readBigUint64LE/0/readBigUInt64LE " +
        "readBigUint64BE/0/readBigUInt64BE readBigInt64LE/0 readBigInt64BE/0 writeBigUInt64LE/1 writeBigUInt64BE/1 " +
        "writeBigUint64LE/1/writeBigUInt64LE writeBigUint64BE/1/writeBigUInt64BE writeBigInt64LE/1 writeBigInt64BE/1 readUIntLE/2 " +
        "readUInt32LE/0 readUInt16LE/0 readUInt8/0 readUIntBE/2 readUInt32BE/0 readUInt16BE/0 readUintLE/2/readUIntLE " +
        "readUint32LE/0/readUInt32LE readUint16LE/0/readUInt16LE readUint8/0/readUInt8 readUintBE/2/readUIntBE " +
        "readUint32BE/0/readUInt32BE readUint16BE/0/readUInt16BE readIntLE/2 readInt32LE/0 readInt16LE/0 readInt8/0 readIntBE/2 " +
        "readInt32BE/0 readInt16BE/0 writeUIntLE/3 writeUInt32LE/1 writeUInt16LE/1 writeUInt8/1 writeUIntBE/3 writeUInt32BE/1 " +
        "writeUInt16BE/1 writeUintLE/3/writeUIntLE writeUint32LE/1/writeUInt32LE writeUint16LE/1/writeUInt16LE " +
        "writeUint8/1/writeUInt8 writeUintBE/3/writeUIntBE writeUint32BE/1/writeUInt32BE writeUint16BE/1/writeUInt16BE " +
        "writeIntLE/3 writeInt32LE/1 writeInt16LE/1 writeInt8/1 writeIntBE/3 writeInt32BE/1 writeInt16BE/1 " +
        "readFloatLE/0/readFloatForwards readFloatBE/0/readFloatBackwards readDoubleLE/0/readDoubleForwards " +
        "readDoubleBE/0/readDoubleBackwards writeFloatLE/1/writeFloatForwards writeFloatBE/1/writeFloatBackwards " +
        "writeDoubleLE/1/writeDoubleForwards writeDoubleBE/1/writeDoubleBackwards asciiSlice/0 base64Slice/0 base64urlSlice/0 " +
        "latin1Slice/0 hexSlice/0 ucs2Slice/0 utf8Slice/0 asciiWrite/0 base64Write/0 base64urlWrite/0 latin1Write/0 hexWrite/0 " +
        "ucs2Write/0 utf8Write/0 parent= offset= copy/4 toString/3 equals/1 inspect/2 compare/5 indexOf/3 lastIndexOf/3 includes/3 " +
        "fill/4 write/4 toJSON/0 subarray/2 slice/2 swap16/0 swap32/0 swap64/0 toLocaleString/3/toString"],
    [[24], "buffer:Buffer.prototype",
        "-constructor/3/Buffer readBigUInt64LE/0 readBigUInt64BE/0 readBigUint64LE/0/readBigUInt64LE " +
        "readBigUint64BE/0/readBigUInt64BE readBigInt64LE/0 readBigInt64BE/0 writeBigUInt64LE/1 writeBigUInt64BE/1 " +
        "writeBigUint64LE/1/writeBigUInt64LE writeBigUint64BE/1/writeBigUInt64BE writeBigInt64LE/1 writeBigInt64BE/1 readUIntLE/2 " +
        "readUInt32LE/1/ readUInt16LE/1/ readUInt8/1/ readUIntBE/2 readUInt32BE/1/ readUInt16BE/1/ readUintLE/2/readUIntLE " +
        "readUint32LE/1/ readUint16LE/1/ readUint8/1/ readUintBE/2/readUIntBE readUint32BE/1/ readUint16BE/1/ readIntLE/2 " +
        "readInt32LE/1/ readInt16LE/1/ readInt8/1/ readIntBE/2 readInt32BE/1/ readInt16BE/1/ writeUIntLE/3 writeUInt32LE/1 " +
        "writeUInt16LE/1 writeUInt8/1 writeUIntBE/3 writeUInt32BE/1 writeUInt16BE/1 writeUintLE/3/writeUIntLE " +
        "writeUint32LE/1/writeUInt32LE writeUint16LE/1/writeUInt16LE writeUint8/1/writeUInt8 writeUintBE/3/writeUIntBE " +
        "writeUint32BE/1/writeUInt32BE writeUint16BE/1/writeUInt16BE writeIntLE/3 writeInt32LE/1 writeInt16LE/1 writeInt8/1 " +
        "writeIntBE/3 writeInt32BE/1 writeInt16BE/1 readFloatLE/0/readFloatForwards readFloatBE/0/readFloatBackwards " +
        "readDoubleLE/0/readDoubleForwards readDoubleBE/0/readDoubleBackwards writeFloatLE/1/writeFloatForwards " +
        "writeFloatBE/1/writeFloatBackwards writeDoubleLE/1/writeDoubleForwards writeDoubleBE/1/writeDoubleBackwards asciiSlice/2/ " +
        "base64Slice/2/ base64urlSlice/2/ latin1Slice/2/ hexSlice/2/ ucs2Slice/2/ utf8Slice/2/ asciiWrite/3/ base64Write/3/ " +
        "base64urlWrite/3/ latin1Write/3/ hexWrite/3/ ucs2Write/3/ utf8Write/3/ parent= offset= copy/4 toString/3 equals/1 " +
        "inspect/2 compare/5 indexOf/4 lastIndexOf/4 includes/4 fill/4 write/4 toJSON/0 subarray/2 slice/2 swap16/0 swap32/0 " +
        "swap64/0 toLocaleString/3/toString"],
    [[6, 8, 10], "crypto:Hash.prototype",
        "-constructor/2/Hash _transform/3 _flush/1 update/2 digest/1"],
    [[4], "crypto:Hash.prototype",
        "-constructor/2/Hash _transform/3/ _flush/1/ update/2/ digest/1/"],
    [[20, 24], "crypto:Hash.prototype",
        "-constructor/2/Hash copy/1 _transform/3 _flush/1 update/2 digest/1"],
    [[6, 8, 10, 20, 24], "crypto:Hmac.prototype",
        "-constructor/3/Hmac update/2 digest/1 _flush/1 _transform/3"],
    [[4], "crypto:Hmac.prototype",
        "-constructor/3/Hmac update/2/ digest/1/ _flush/1/ _transform/3/"],
    [[24], "dgram:Socket.prototype",
        "-constructor/2/Socket bind/2/ bindSync/0/ connect/3/ connectSync/2/ disconnect/0/ sendto/6/ send/6/ close/1/ address/0/ " +
        "remoteAddress/0/ setBroadcast/1/ setTTL/1/ setMulticastTTL/1/ setMulticastLoopback/1/ setMulticastInterface/1/ " +
        "addMembership/2/ dropMembership/2/ addSourceSpecificMembership/3/ dropSourceSpecificMembership/3/ ref/0/ unref/0/ " +
        "setRecvBufferSize/1/ setSendBufferSize/1/ getRecvBufferSize/0/ getSendBufferSize/0/ getSendQueueSize/0/ " +
        "getSendQueueCount/0/ -_handle= -_receiving= -_bindState= -_queue= -_reuseAddr= _healthCheck/0/deprecated " +
        "_stopReceiving/0/deprecated @@asyncDispose/0/"],
    [[20], "dgram:Socket.prototype",
        "-constructor/2/Socket bind/2/ connect/3/ disconnect/0/ sendto/6/ send/6/ close/1/ address/0/ remoteAddress/0/ " +
        "setBroadcast/1/ setTTL/1/ setMulticastTTL/1/ setMulticastLoopback/1/ setMulticastInterface/1/ addMembership/2/ " +
        "dropMembership/2/ addSourceSpecificMembership/3/ dropSourceSpecificMembership/3/ ref/0/ unref/0/ setRecvBufferSize/1/ " +
        "setSendBufferSize/1/ getRecvBufferSize/0/ getSendBufferSize/0/ getSendQueueSize/0/ getSendQueueCount/0/ -_handle= " +
        "-_receiving= -_bindState= -_queue= -_reuseAddr= _healthCheck/0/deprecated _stopReceiving/0/deprecated @@asyncDispose/0/"],
    [[4], "dgram:Socket.prototype",
        "-constructor/2/Socket bind/2/ sendto/6/ send/6/ close/1/ address/0/ setBroadcast/1/ setTTL/1/ setMulticastTTL/1/ " +
        "setMulticastLoopback/1/ addMembership/2/ dropMembership/2/ _healthCheck/0/ _stopReceiving/0/ ref/0/ unref/0/"],
    [[6], "dgram:Socket.prototype",
        "-constructor/2/Socket bind/2/ sendto/6/ send/6/ close/1/ address/0/ setBroadcast/1/ setTTL/1/ setMulticastTTL/1/ " +
        "setMulticastLoopback/1/ setMulticastInterface/1/ addMembership/2/ dropMembership/2/ _healthCheck/0/ _stopReceiving/0/ " +
        "ref/0/ unref/0/"],
    [[8], "dgram:Socket.prototype",
        "-constructor/2/Socket bind/2/ sendto/6/ send/6/ close/1/ address/0/ setBroadcast/1/ setTTL/1/ setMulticastTTL/1/ " +
        "setMulticastLoopback/1/ setMulticastInterface/1/ addMembership/2/ dropMembership/2/ _healthCheck/0/ _stopReceiving/0/ " +
        "ref/0/ unref/0/ setRecvBufferSize/1/ setSendBufferSize/1/ getRecvBufferSize/0/ getSendBufferSize/0/"],
    [[10], "dgram:Socket.prototype",
        "-constructor/2/Socket bind/2/ sendto/6/ send/6/ close/1/ address/0/ setBroadcast/1/ setTTL/1/ setMulticastTTL/1/ " +
        "setMulticastLoopback/1/ setMulticastInterface/1/ addMembership/2/ dropMembership/2/ ref/0/ unref/0/ setRecvBufferSize/1/ " +
        "setSendBufferSize/1/ getRecvBufferSize/0/ getSendBufferSize/0/ -_handle= -_receiving= -_bindState= -_queue= -_reuseAddr= " +
        "_healthCheck/0/ _stopReceiving/0/"],
    [[4, 6, 8], "events:EventEmitter",
        "EventEmitter/0 usingDomains= defaultMaxListeners= init/0/ listenerCount/2/"],
    [[20], "events:EventEmitter",
        "addAbortListener/2 once/2 on/2 getEventListeners/2 getMaxListeners/1 EventEmitter/1 usingDomains= captureRejectionSymbol= " +
        "captureRejections= EventEmitterAsyncResource= errorMonitor= defaultMaxListeners= -kMaxEventTargetListeners= " +
        "-kMaxEventTargetListenersWarned= setMaxListeners/0/ init/1/ listenerCount/2/"],
    [[24], "events:EventEmitter",
        "addAbortListener/2 once/2 on/2 getEventListeners/2 getMaxListeners/1 listenerCount/2 EventEmitter/1 usingDomains= " +
        "captureRejectionSymbol= captureRejections= EventEmitterAsyncResource= errorMonitor= defaultMaxListeners= " +
        "-kMaxEventTargetListeners= -kMaxEventTargetListenersWarned= setMaxListeners/0/ init/1/"],
    [[10], "events:EventEmitter",
        "once/2 EventEmitter/0 usingDomains= defaultMaxListeners= init/0/ listenerCount/2/"],
    [[10], "events:EventEmitter.prototype",
        "-constructor/0/EventEmitter _events= _eventsCount= _maxListeners= setMaxListeners/1 getMaxListeners/0 emit/1 " +
        "addListener/2 on/2/addListener prependListener/2 once/2 prependOnceListener/2 removeListener/2 off/2/removeListener " +
        "removeAllListeners/1 listeners/1 rawListeners/1 listenerCount/1 eventNames/0"],
    [[4], "events:EventEmitter.prototype",
        "-constructor/0/EventEmitter domain= _events= _maxListeners= setMaxListeners/1 getMaxListeners/0 emit/1 addListener/2 " +
        "on/2/addListener once/2 removeListener/2 removeAllListeners/1 listeners/1 listenerCount/1"],
    [[6, 8], "events:EventEmitter.prototype",
        "-constructor/0/EventEmitter domain= _events= _maxListeners= setMaxListeners/1 getMaxListeners/0 emit/1 addListener/2 " +
        "on/2/addListener prependListener/2 once/2 prependOnceListener/2 removeListener/2 removeAllListeners/1 listeners/1 " +
        "listenerCount/1 eventNames/0"],
    [[20, 24], "events:EventEmitter.prototype",
        "-constructor/1/EventEmitter _events= _eventsCount= _maxListeners= setMaxListeners/1 getMaxListeners/0 emit/1 " +
        "addListener/2 on/2/addListener prependListener/2 once/2 prependOnceListener/2 removeListener/2 off/2/removeListener " +
        "removeAllListeners/1 listeners/1 rawListeners/1 listenerCount/2 eventNames/0"],
    [[4, 6, 8, 10, 20, 24], "http:Agent",
        "defaultMaxSockets="],
    [[24], "http:Agent.prototype",
        "-constructor/1/Agent createConnection/0 getName/0 addRequest/4 createSocket/3 removeSocket/2 keepSocketAlive/1 " +
        "reuseSocket/2 destroy/0"],
    [[4], "http:Agent.prototype",
        "-constructor/1/Agent createConnection/0/ getName/1/ addRequest/2/ createSocket/2/ removeSocket/2/ destroy/0/"],
    [[6], "http:Agent.prototype",
        "-constructor/1/Agent createConnection/0/ getName/1/ addRequest/2/ createSocket/3/ removeSocket/2 keepSocketAlive/1 " +
        "reuseSocket/2 destroy/0"],
    [[20], "http:Agent.prototype",
        "-constructor/1/Agent createConnection/0/connect getName/0 addRequest/4 createSocket/3 removeSocket/2 keepSocketAlive/1 " +
        "reuseSocket/2 destroy/0"],
    [[8, 10], "http:Agent.prototype",
        "-constructor/1/Agent createConnection/0/connect getName/1 addRequest/4 createSocket/3 removeSocket/2 keepSocketAlive/1 " +
        "reuseSocket/2 destroy/0"],
    [[8], "http:ClientRequest.prototype",
        "-constructor/2/ClientRequest _finish/0 _implicitHeader/0 abort/0 onSocket/1 _deferToConnect/3 setTimeout/2 setNoDelay/1 " +
        "setSocketKeepAlive/2 clearTimeout/1"],
    [[4, 6], "http:ClientRequest.prototype",
        "-constructor/2/ClientRequest aborted= _finish/0/ _implicitHeader/0/ abort/0/ onSocket/1/ _deferToConnect/3/ setTimeout/2/ " +
        "setNoDelay/0/ setSocketKeepAlive/0/ clearTimeout/1/"],
    [[20], "http:ClientRequest.prototype",
        "-constructor/3/ClientRequest _finish/0 _implicitHeader/0 abort/0 destroy/1 onSocket/2 _deferToConnect/2 setTimeout/2 " +
        "setNoDelay/1 setSocketKeepAlive/2 clearTimeout/1"],
    [[10], "http:ClientRequest.prototype",
        "-constructor/3/ClientRequest _finish/0 _implicitHeader/0 abort/0 onSocket/1 _deferToConnect/3 setTimeout/2 setNoDelay/1 " +
        "setSocketKeepAlive/2 clearTimeout/1"],
    [[24], "http:ClientRequest.prototype",
        "-constructor/3/ClientRequest path= _finish/0 _implicitHeader/0 abort/0 destroy/1 onSocket/2 _deferToConnect/2 " +
        "setTimeout/2 setNoDelay/1 setSocketKeepAlive/2 clearTimeout/1"],
    [[24], "http:IncomingMessage.prototype",
        "-constructor/1/IncomingMessage -connection= -headers= -headersDistinct= -trailers= -trailersDistinct= -signal= " +
        "setTimeout/2 _read/0 _destroy/2 _addHeaderLines/2 _addHeaderLine/3 _addHeaderLineDistinct/3 _dumpAndCloseReadable/0 " +
        "_dump/0"],
    [[20], "http:IncomingMessage.prototype",
        "-constructor/1/IncomingMessage -connection= -headers= -headersDistinct= -trailers= -trailersDistinct= setTimeout/2 " +
        "_read/1 _destroy/2 _addHeaderLines/2 _addHeaderLine/3 _addHeaderLineDistinct/3 _dump/0"],
    [[10], "http:IncomingMessage.prototype",
        "-constructor/1/IncomingMessage setTimeout/2 _read/1 destroy/1 _addHeaderLines/2 _addHeaderLine/3 _dump/0"],
    [[8], "http:IncomingMessage.prototype",
        "-constructor/1/IncomingMessage setTimeout/2 read/1 _read/1 destroy/1 _addHeaderLines/2 _addHeaderLine/3 _dump/0"],
    [[4, 6], "http:IncomingMessage.prototype",
        "-constructor/1/IncomingMessage setTimeout/2/ read/1/ _read/1/ destroy/1/ _addHeaderLines/2/ _addHeaderLine/3/ _dump/0/"],
    [[8], "http:OutgoingMessage.prototype",
        "-constructor/0/OutgoingMessage -_headers= -_headerNames= _renderHeaders/0 setTimeout/2 destroy/1 _send/3 _writeRaw/3 " +
        "_storeHeader/2 setHeader/2 getHeader/1 getHeaderNames/0 getHeaders/0 hasHeader/1 removeHeader/1 _implicitHeader/0 " +
        "headersSent= write/3 addTrailers/1 end/3 _finish/0 _flush/0 _flushOutput/1 flushHeaders/0 flush/0/deprecated"],
    [[10], "http:OutgoingMessage.prototype",
        "-constructor/0/OutgoingMessage -_headers= -_headerNames= _renderHeaders/0 setTimeout/2 destroy/1 _send/3 _writeRaw/3 " +
        "_storeHeader/2 setHeader/2 getHeader/1 getHeaderNames/0 getHeaders/0 hasHeader/1 removeHeader/1 _implicitHeader/0 " +
        "headersSent= write/3 addTrailers/1 end/3 _finish/0 _flush/0 _flushOutput/1 flushHeaders/0 flush/0/deprecated pipe/0"],
    [[6], "http:OutgoingMessage.prototype",
        "-constructor/0/OutgoingMessage setTimeout/2/ destroy/1/ _send/3/ _writeRaw/3/ _buffer/3/ _storeHeader/2/ setHeader/2/ " +
        "getHeader/1/ removeHeader/1/ _renderHeaders/0/ _implicitHeader/0/ headersSent= write/3/ addTrailers/1/ end/3/ _finish/0/ " +
        "_flush/0/ _flushOutput/1 flushHeaders/0/ flush/0/deprecated"],
    [[4], "http:OutgoingMessage.prototype",
        "-constructor/0/OutgoingMessage setTimeout/2/ destroy/1/ _send/3/ _writeRaw/3/ _buffer/3/ _storeHeader/2/ setHeader/2/ " +
        "getHeader/1/ removeHeader/1/ _renderHeaders/0/ headersSent= write/3/ addTrailers/1/ end/3/ _finish/0/ _flush/0/ " +
        "_flushOutput/1 flushHeaders/0/ flush/0/deprecated"],
    [[20], "http:OutgoingMessage.prototype",
        "-constructor/1/OutgoingMessage -errored= -closed= -writableFinished= -writableObjectMode= -writableLength= " +
        "-writableHighWaterMark= -writableCorked= -_headers= -connection= -_headerNames= _renderHeaders/0 cork/0/ uncork/0/ " +
        "setTimeout/2 destroy/1 _send/4 _writeRaw/4 _storeHeader/2 setHeader/2 setHeaders/1 appendHeader/2 getHeader/1 " +
        "getHeaderNames/0 getRawHeaderNames/0 getHeaders/0 hasHeader/1 removeHeader/1 _implicitHeader/0 headersSent= " +
        "-writableEnded= -writableNeedDrain= write/3 addTrailers/1 end/3 _finish/0 _flush/0 _flushOutput/1 flushHeaders/0 pipe/0 " +
        "@@rejection/2/"],
    [[24], "http:OutgoingMessage.prototype",
        "-constructor/1/OutgoingMessage _isLenientHeaderValidation/0/ -errored= -closed= -writableFinished= -writableObjectMode= " +
        "-writableLength= -writableHighWaterMark= -writableCorked= -connection= -socket= _renderHeaders/0 cork/0 uncork/0 " +
        "setTimeout/2 destroy/1 _send/4 _writeRaw/4 _storeHeader/2 setHeader/2 setHeaders/1 appendHeader/2 getHeader/1 " +
        "getHeaderNames/0 getRawHeaderNames/0 getHeaders/0 hasHeader/1 removeHeader/1 _implicitHeader/0 headersSent= " +
        "-writableEnded= -writableNeedDrain= write/3 addTrailers/1 end/3 _finish/0 _flush/0 _flushOutput/1 flushHeaders/0 pipe/0 " +
        "@@rejection/2/"],
    [[4, 6], "http:Server.prototype",
        "-constructor/1/Server setTimeout/2/"],
    [[24], "http:Server.prototype",
        "-constructor/2/Server close/0 closeAllConnections/0 closeIdleConnections/0 setTimeout/2 " +
        "@@asyncDispose/0/[Symbol.asyncDispose] @@rejection/2/[nodejs.rejection]"],
    [[20], "http:Server.prototype",
        "-constructor/2/Server close/0/ closeAllConnections/0/ closeIdleConnections/0/ setTimeout/2 @@asyncDispose/0/ " +
        "@@rejection/2/"],
    [[8, 10], "http:Server.prototype",
        "-constructor/2/Server setTimeout/2"],
    [[8], "http:ServerResponse.prototype",
        "-constructor/1/ServerResponse _finish/0 statusCode= statusMessage= assignSocket/1 detachSocket/1 writeContinue/1 " +
        "_implicitHeader/0 writeHead/3 writeHeader/3/writeHead"],
    [[10], "http:ServerResponse.prototype",
        "-constructor/1/ServerResponse _finish/0 statusCode= statusMessage= assignSocket/1 detachSocket/1 writeContinue/1 " +
        "writeProcessing/1 _implicitHeader/0 writeHead/3 writeHeader/3/writeHead"],
    [[4, 6], "http:ServerResponse.prototype",
        "-constructor/1/ServerResponse _finish/0/ statusCode= statusMessage= assignSocket/1/ detachSocket/1/ writeContinue/1/ " +
        "_implicitHeader/0/ writeHead/3/ writeHeader/0/"],
    [[20], "http:ServerResponse.prototype",
        "-constructor/2/ServerResponse _finish/0 statusCode= statusMessage= assignSocket/1 detachSocket/1 writeContinue/1 " +
        "writeProcessing/1 writeEarlyHints/2 _implicitHeader/0 writeHead/3 writeHeader/3/writeHead"],
    [[24], "http:ServerResponse.prototype",
        "-constructor/2/ServerResponse _finish/0 statusCode= statusMessage= assignSocket/1 detachSocket/1 writeInformation/3 " +
        "writeContinue/1 writeProcessing/1 writeEarlyHints/2 _implicitHeader/0 writeHead/3 writeHeader/3/writeHead"],
    [[24], "https:Agent.prototype",
        "-constructor/1/Agent createConnection/0 keepSocketAlive/1 getName/0 _getSession/1 _cacheSession/2 _evictSession/1"],
    [[20], "https:Agent.prototype",
        "-constructor/1/Agent createConnection/3 getName/0 _getSession/1 _cacheSession/2 _evictSession/1"],
    [[8, 10], "https:Agent.prototype",
        "-constructor/1/Agent createConnection/3 getName/1 _getSession/1 _cacheSession/2 _evictSession/1"],
    [[4, 6], "https:Agent.prototype",
        "-constructor/1/Agent createConnection/3 getName/1/ _getSession/1 _cacheSession/2 _evictSession/1"],
    [[24], "https:Server.prototype",
        "-constructor/2/Server closeAllConnections/0 closeIdleConnections/0 setTimeout/2 close/0 @@asyncDispose/0/"],
    [[20], "https:Server.prototype",
        "-constructor/2/Server closeAllConnections/0/ closeIdleConnections/0/ setTimeout/2 close/0/ @@asyncDispose/0/"],
    [[8, 10], "https:Server.prototype",
        "-constructor/2/Server setTimeout/2"],
    [[4, 6], "https:Server.prototype",
        "-constructor/2/Server setTimeout/2/"],
    [[4], "net:Server.prototype",
        "-constructor/2/Server _listen2/5/ listen/0/ address/0/ getConnections/1/ close/1/ _emitCloseIfDrained/0/ " +
        "listenFD/0/deprecated _setupSlave/1/ ref/0/ unref/0/"],
    [[6], "net:Server.prototype",
        "-constructor/2/Server _listen2/5/ listen/0/ listening= address/0/ getConnections/1/ close/1/ _emitCloseIfDrained/0/ " +
        "listenFD/0/deprecated _setupSlave/1/ ref/0/ unref/0/"],
    [[8], "net:Server.prototype",
        "-constructor/2/Server _listen2/5/setupListenHandle listen/0/ listening= address/0/ getConnections/1/ close/1/ " +
        "_emitCloseIfDrained/0/ listenFD/0/deprecated _setupSlave/1/ ref/0/ unref/0/"],
    [[10], "net:Server.prototype",
        "-constructor/2/Server _listen2/5/setupListenHandle listen/0/ listening= address/0/ getConnections/1/ close/1/ " +
        "_emitCloseIfDrained/0/ listenFD/0/deprecated _setupWorker/1/ ref/0/ unref/0/"],
    [[20, 24], "net:Server.prototype",
        "-constructor/2/Server _listen2/6/setupListenHandle listen/0/ listening= address/0/ getConnections/1/ close/1/ " +
        "_emitCloseIfDrained/0/ _setupWorker/1/ ref/0/ unref/0/ @@asyncDispose/0/ @@rejection/3/"],
    [[8], "net:Socket.prototype",
        "-constructor/1/Socket _unrefTimer/0 _final/1/ listen/0/ setTimeout/2/ _onTimeout/0/ setNoDelay/1/ setKeepAlive/2/ " +
        "address/0/ -_connecting= -readyState= -bufferSize= _read/1/ end/3/ destroySoon/0/ _destroy/2/ _getpeername/0/ bytesRead= " +
        "remoteAddress= remoteFamily= remotePort= _getsockname/0/ localAddress= localPort= write/3/ _writeGeneric/4/ _writev/2/ " +
        "_write/3/ bytesWritten= connect/0/ ref/0/ unref/0/"],
    [[10], "net:Socket.prototype",
        "-constructor/1/Socket _unrefTimer/0 _final/1/ setTimeout/2/ _onTimeout/0/ setNoDelay/1/ setKeepAlive/2/ address/0/ " +
        "-_connecting= -pending= -readyState= -bufferSize= _read/1/ end/3/ destroySoon/0/ _destroy/2/ _getpeername/0/ bytesRead= " +
        "remoteAddress= remoteFamily= remotePort= _getsockname/0/ localAddress= localPort= _writeGeneric/4/ _writev/2/ _write/3/ " +
        "_bytesDispatched= bytesWritten= connect/0/ ref/0/ unref/0/"],
    [[20], "net:Socket.prototype",
        "-constructor/1/Socket _unrefTimer/0 _final/1/ setTimeout/2/setStreamTimeout _onTimeout/0/ setNoDelay/1/ setKeepAlive/2/ " +
        "address/0/ -_connecting= -pending= -readyState= -bufferSize= _read/1/ end/3/ resetAndDestroy/0/ pause/0/ resume/0/ " +
        "read/1/ destroySoon/0/ _destroy/2/ _reset/0/ _getpeername/0/ bytesRead= remoteAddress= remoteFamily= remotePort= " +
        "_getsockname/0/ localAddress= localPort= localFamily= _writeGeneric/4/ _writev/2/ _write/3/ _bytesDispatched= " +
        "bytesWritten= connect/0/ ref/0/ unref/0/ -_handle="],
    [[24], "net:Socket.prototype",
        "-constructor/1/Socket _unrefTimer/0 _final/1/ setTimeout/2/setStreamTimeout _onTimeout/0/ setNoDelay/1/ setKeepAlive/4/ " +
        "setTypeOfService/1/ getTypeOfService/0/ address/0/ -_connecting= -pending= -readyState= -bufferSize= _read/1/ end/3/ " +
        "resetAndDestroy/0/ pause/0/ resume/0/ read/1/ destroySoon/0/ _destroy/2/ _reset/0/ _getpeername/0/ bytesRead= " +
        "remoteAddress= remoteFamily= remotePort= _getsockname/0/ localAddress= localPort= localFamily= _writeGeneric/4/ " +
        "_writev/2/ _write/3/ _bytesDispatched= bytesWritten= connect/0/ ref/0/ unref/0/ -_handle="],
    [[6], "net:Socket.prototype",
        "-constructor/1/Socket _unrefTimer/0 read/1/ listen/0/ setTimeout/2/ _onTimeout/0/ setNoDelay/1/ setKeepAlive/2/ " +
        "address/0/ -_connecting= -readyState= -bufferSize= _read/1/ end/2/ destroySoon/0/ _destroy/2/ destroy/1/ _getpeername/0/ " +
        "bytesRead= remoteAddress= remoteFamily= remotePort= _getsockname/0/ localAddress= localPort= write/3/ _writeGeneric/4/ " +
        "_writev/2/ _write/3/ bytesWritten= connect/2/ ref/0/ unref/0/"],
    [[4], "net:Socket.prototype",
        "-constructor/1/Socket _unrefTimer/0 read/1/ listen/0/ setTimeout/2/ _onTimeout/0/ setNoDelay/1/ setKeepAlive/2/ " +
        "address/0/ -readyState= -bufferSize= _read/1/ end/2/ destroySoon/0/ _destroy/2/ destroy/1/ _getpeername/0/ bytesRead= " +
        "remoteAddress= remoteFamily= remotePort= _getsockname/0/ localAddress= localPort= write/3/ _writeGeneric/4/ _writev/2/ " +
        "_write/3/ bytesWritten= connect/2/ ref/0/ unref/0/"],
    [[20], "stream:Duplex",
        "fromWeb/2/ toWeb/1/ from/1/"],
    [[24], "stream:Duplex",
        "fromWeb/2/ toWeb/2/ from/1/"],
    [[4, 6], "stream:Duplex.prototype",
        "-constructor/1/Duplex write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 _write/3/ _writev= end/3/"],
    [[8], "stream:Duplex.prototype",
        "-constructor/1/Duplex write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 _write/3/ _writev= end/3/ -writableHighWaterMark= " +
        "-destroyed= _destroy/2/"],
    [[10], "stream:Duplex.prototype",
        "-constructor/1/Duplex write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 _write/3/ _writev= end/3/ -writableHighWaterMark= " +
        "-writableBuffer= -writableLength= -destroyed="],
    [[20, 24], "stream:Duplex.prototype",
        "-constructor/1/Duplex write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 _write/3/ _writev= end/3/ destroy/2/ -writable= " +
        "-writableHighWaterMark= -writableObjectMode= -writableBuffer= -writableLength= -writableFinished= -writableCorked= " +
        "-writableEnded= -writableNeedDrain= -destroyed="],
    [[4, 6, 8, 10, 20, 24], "stream:PassThrough.prototype",
        "-constructor/1/PassThrough _transform/3/"],
    [[4, 6, 8], "stream:Readable",
        "ReadableState/2 _fromList/2/fromList"],
    [[10], "stream:Readable",
        "ReadableState/3 _fromList/2/fromList from/2/"],
    [[20, 24], "stream:Readable",
        "ReadableState/3 _fromList/2/fromList from/2/ fromWeb/2/ toWeb/2/ wrap/2/"],
    [[10], "stream:Readable.prototype",
        "-constructor/1/Readable -destroyed= destroy/2 _undestroy/0/undestroy _destroy/2/ push/2/ unshift/1/ isPaused/0/ " +
        "setEncoding/1/ read/1/ _read/1/ pipe/2/ unpipe/1/ on/2/ addListener/2/ removeListener/2/ removeAllListeners/1/ resume/0/ " +
        "pause/0/ wrap/1/ -readableHighWaterMark= -readableBuffer= -readableFlowing= -readableLength= @@asyncIterator/0/"],
    [[8], "stream:Readable.prototype",
        "-constructor/1/Readable -destroyed= destroy/2 _undestroy/0/undestroy _destroy/2/ push/2/ unshift/1/ isPaused/0/ " +
        "setEncoding/1/ read/1/ _read/1/ pipe/2/ unpipe/1/ on/2/ addListener/2/ resume/0/ pause/0/ wrap/1/ -readableHighWaterMark="],
    [[20], "stream:Readable.prototype",
        "-constructor/1/Readable destroy/2 _undestroy/0/undestroy _destroy/2/ push/2/ unshift/2/ isPaused/0/ setEncoding/1/ " +
        "read/1/ _read/1/ pipe/2/ unpipe/1/ on/2/ addListener/2/ removeListener/2/ off/2/ removeAllListeners/1/ resume/0/ pause/0/ " +
        "wrap/1/ iterator/1/ -readable= -readableDidRead= -readableAborted= -readableHighWaterMark= -readableBuffer= " +
        "-readableFlowing= -readableLength= -readableObjectMode= -readableEncoding= -errored= -closed= -destroyed= -readableEnded= " +
        "-asIndexedPairs/0/deprecated -drop/1 -filter/2 -flatMap/2 -map/2 -take/1 -compose/2 -every/1 -forEach/2 -reduce/3 " +
        "-toArray/1 -some/1 -find/2 @@rejection/1/ @@asyncDispose/0/ @@asyncIterator/0/"],
    [[24], "stream:Readable.prototype",
        "-constructor/1/Readable destroy/2 _undestroy/0/undestroy _destroy/2/ push/2/ unshift/2/ isPaused/0/ setEncoding/1/ " +
        "read/1/ _read/1/ pipe/2/ unpipe/1/ on/2/ addListener/2/ removeListener/2/ off/2/ removeAllListeners/1/ resume/0/ pause/0/ " +
        "wrap/1/ iterator/1/ compose/2 -readable= -readableDidRead= -readableAborted= -readableHighWaterMark= -readableBuffer= " +
        "-readableFlowing= -readableLength= -readableObjectMode= -readableEncoding= -errored= -closed= -destroyed= -readableEnded= " +
        "-drop/1 -filter/2 -flatMap/2 -map/2 -take/1 -every/1 -forEach/2 -reduce/3 -toArray/1 -some/1 -find/2 @@rejection/1/ " +
        "@@asyncDispose/0/ @@asyncIterator/0/"],
    [[4, 6], "stream:Readable.prototype",
        "-constructor/1/Readable push/2/ unshift/1/ isPaused/0/ setEncoding/1/ read/1/ _read/1/ pipe/2/ unpipe/1/ on/2/ " +
        "addListener/2/ resume/0/ pause/0/ wrap/1/"],
    [[4, 6], "stream:Stream",
        "Readable/1 Writable/1 Duplex/1 Transform/1 PassThrough/1 Stream/0"],
    [[8], "stream:Stream",
        "Readable/1 Writable/1 Duplex/1 Transform/1 PassThrough/1 Stream/0 _isUint8Array/1/isUint8Array _uint8ArrayToBuffer/1"],
    [[10], "stream:Stream",
        "Readable/1 Writable/1 Duplex/1 Transform/1 PassThrough/1 pipeline/0 finished/3/eos Stream/0 _isUint8Array/1/isUint8Array " +
        "_uint8ArrayToBuffer/1"],
    [[20, 24], "stream:Stream",
        "isDestroyed/1 isDisturbed/1 isErrored/1 isReadable/1 isWritable/1 Readable/1 Writable/1 Duplex/1 Transform/1 " +
        "PassThrough/1 duplexPair/1 pipeline/0 addAbortSignal/2 finished/3/eos destroy/2/destroyer compose/0 " +
        "setDefaultHighWaterMark/2 getDefaultHighWaterMark/1 promises= Stream/1 _isArrayBufferView/1/isView " +
        "_isUint8Array/1/isUint8Array _uint8ArrayToBuffer/1"],
    [[4, 6, 8, 10], "stream:Stream.prototype",
        "-constructor/0/Stream pipe/2/"],
    [[20, 24], "stream:Stream.prototype",
        "-constructor/1/Stream pipe/2/ eventNames/0"],
    [[20, 24], "stream:Transform.prototype",
        "-constructor/1/Transform _final/1/final _transform/3/ _write/3/ _read/0/"],
    [[4, 6], "stream:Transform.prototype",
        "-constructor/1/Transform push/2/ _transform/3/ _write/3/ _read/1/"],
    [[8, 10], "stream:Transform.prototype",
        "-constructor/1/Transform push/2/ _transform/3/ _write/3/ _read/1/ _destroy/2/"],
    [[4], "stream:Writable",
        "WritableState/2"],
    [[6, 8], "stream:Writable",
        "WritableState/2 -@@hasInstance/1/value"],
    [[10], "stream:Writable",
        "WritableState/3 -@@hasInstance/1/value"],
    [[24], "stream:Writable",
        "WritableState/3 fromWeb/2/ toWeb/1/ -@@hasInstance/1/[Symbol.hasInstance]"],
    [[20], "stream:Writable",
        "WritableState/3 fromWeb/2/ toWeb/1/ -@@hasInstance/1/value"],
    [[10], "stream:Writable.prototype",
        "-constructor/1/Writable pipe/0/ write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 -writableBuffer= -writableHighWaterMark= " +
        "_write/3/ _writev= end/3/ -writableLength= -destroyed= destroy/2 _undestroy/0/undestroy _destroy/2/"],
    [[8], "stream:Writable.prototype",
        "-constructor/1/Writable pipe/0/ write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 -writableHighWaterMark= _write/3/ " +
        "_writev= end/3/ -destroyed= destroy/2 _undestroy/0/undestroy _destroy/2/"],
    [[4, 6], "stream:Writable.prototype",
        "-constructor/1/Writable pipe/0/ write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 _write/3/ _writev= end/3/"],
    [[20, 24], "stream:Writable.prototype",
        "-constructor/1/Writable pipe/0/ write/3/ cork/0/ uncork/0/ setDefaultEncoding/1 _write/3/ _writev= end/3/ -closed= " +
        "-destroyed= -writable= -writableFinished= -writableObjectMode= -writableBuffer= -writableEnded= -writableNeedDrain= " +
        "-writableHighWaterMark= -writableCorked= -writableLength= -errored= -writableAborted= destroy/2/ _undestroy/0/undestroy " +
        "_destroy/2/ @@rejection/1/ @@asyncDispose/0/"],
    [[4], "tls:TLSSocket.prototype",
        "-constructor/2/TLSSocket _wrapHandle/1/ _destroySSL/0 _init/2/ renegotiate/2/ setMaxSendFragment/1 getTLSTicket/0 " +
        "_handleTimeout/0/ _emitTLSError/1/ _tlsError/1/ _releaseControl/0/ _finishInit/0/ _start/0/ setServername/1/ " +
        "setSession/1/ getPeerCertificate/1/ getSession/0/ isSessionReused/0/ getCipher/1/"],
    [[6], "tls:TLSSocket.prototype",
        "-constructor/2/TLSSocket _wrapHandle/1/ _destroySSL/0 _init/2/ renegotiate/2/ setMaxSendFragment/1 getTLSTicket/0 " +
        "_handleTimeout/0/ _emitTLSError/1/ _tlsError/1/ _releaseControl/0/ _finishInit/0/ _start/0/ setServername/1/ " +
        "setSession/1/ getPeerCertificate/1/ getSession/0/ isSessionReused/0/ getCipher/1/ getEphemeralKeyInfo/0/ getProtocol/0/"],
    [[8, 10], "tls:TLSSocket.prototype",
        "-constructor/2/TLSSocket disableRenegotiation/0 _wrapHandle/1/ _destroySSL/0 _init/2/ renegotiate/2/ setMaxSendFragment/1 " +
        "getTLSTicket/0 _handleTimeout/0/ _emitTLSError/1/ _tlsError/1/ _releaseControl/0/ _finishInit/0/ _start/0/ " +
        "setServername/1/ setSession/1/ getPeerCertificate/1/ getFinished/0/ getPeerFinished/0/ getSession/0/ isSessionReused/0/ " +
        "getCipher/1/ getEphemeralKeyInfo/0/ getProtocol/0/"],
    [[20], "tls:TLSSocket.prototype",
        "-constructor/2/TLSSocket disableRenegotiation/0 _wrapHandle/3/ _destroySSL/0 _init/2/ renegotiate/2/ " +
        "exportKeyingMaterial/3/ setMaxSendFragment/1 _handleTimeout/0/ _emitTLSError/1/ _tlsError/1/ _releaseControl/0/ " +
        "_finishInit/0/ _start/0/ setServername/1/ setSession/1/ getPeerCertificate/1/ getCertificate/0/ getPeerX509Certificate/1/ " +
        "getX509Certificate/0/ setKeyCert/1/ getCipher/0/socketMethodProxy getSharedSigalgs/0/socketMethodProxy " +
        "getEphemeralKeyInfo/0/socketMethodProxy getFinished/0/socketMethodProxy getPeerFinished/0/socketMethodProxy " +
        "getProtocol/0/socketMethodProxy getSession/0/socketMethodProxy getTLSTicket/0/socketMethodProxy " +
        "isSessionReused/0/socketMethodProxy enableTrace/0/socketMethodProxy"],
    [[24], "tls:TLSSocket.prototype",
        "-constructor/2/TLSSocket disableRenegotiation/0 _wrapHandle/3/ _destroySSL/0 _init/2/ renegotiate/2/ " +
        "exportKeyingMaterial/3/ setMaxSendFragment/1 _handleTimeout/0/ _emitTLSError/1/ _tlsError/1/ _releaseControl/0/ " +
        "_finishInit/0/ _start/0/ setServername/1/ setSession/1/ getSession/0/ getPeerCertificate/1/ getCertificate/0/ " +
        "getPeerX509Certificate/1/ getX509Certificate/0/ setKeyCert/1/ getCipher/0/socketMethodProxy " +
        "getSharedSigalgs/0/socketMethodProxy getEphemeralKeyInfo/0/socketMethodProxy getFinished/0/socketMethodProxy " +
        "getPeerFinished/0/socketMethodProxy getProtocol/0/socketMethodProxy getTLSTicket/0/socketMethodProxy " +
        "isSessionReused/0/socketMethodProxy enableTrace/0/socketMethodProxy"],
    [[20, 24], "url:URL",
        "parse/1 canParse/1 createObjectURL/1 revokeObjectURL/1"],
    [[20, 24], "url:URL.prototype",
        "-constructor/1/URL toString/0 href= origin= protocol= username= password= host= hostname= port= pathname= search= " +
        "searchParams= hash= toJSON/0"],
    [[6, 8, 10], "url:URL.prototype",
        "-constructor/2/URL toString/0 href= origin= protocol= username= password= host= hostname= port= pathname= search= " +
        "searchParams= hash= toJSON/0"],
    [[6, 8, 10], "url:URLSearchParams.prototype",
        "-constructor/0/URLSearchParams append/2 delete/1 get/1 getAll/1 has/1 set/2 sort/0 entries/0 forEach/1 keys/0 values/0 " +
        "toString/0"],
    [[20, 24], "url:URLSearchParams.prototype",
        "-constructor/0/URLSearchParams size= append/2 delete/1 get/1 getAll/1 has/1 set/2 sort/0 entries/0 forEach/1 keys/0 " +
        "values/0 toString/0"],
];
