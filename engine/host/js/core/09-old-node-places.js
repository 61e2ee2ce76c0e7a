// Where the errors of synchronous functions of fs are thrown in older Nodes: the lines of their stacks and what is printed above them.
// RUNTIME: Node 10.24.1, 8.17.0, 6.17.1 and 4.9.1 lib/fs.js. "*" is the call as V8 names it.

const kPlaceOfFilesIn10 = "fs.js:114\n    throw err;\n    ^";
const kOldPlacesOfFileCalls = {
    __proto__: null,
    openSync: {
        __proto__: null,
        10: [["* (fs.js:443:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:646:18)"], "fs.js:646\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        6: [["* (fs.js:642:18)"], "fs.js:642\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        4: [["* (fs.js:549:18)"], "fs.js:549\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
    },
    readFileSync: {
        __proto__: null,
        10: [["Object.openSync (fs.js:443:3)", "* (fs.js:343:35)"], kPlaceOfFilesIn10],
        8: [["Object.fs.openSync (fs.js:646:18)", "* (fs.js:551:33)"], "fs.js:646\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        6: [["Object.fs.openSync (fs.js:642:18)", "* (fs.js:510:33)"], "fs.js:642\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        4: [["Object.fs.openSync (fs.js:549:18)", "* (fs.js:397:15)"], "fs.js:549\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
    },
    writeFileSync: {
        __proto__: null,
        10: [["Object.openSync (fs.js:443:3)", "* (fs.js:1194:35)"], kPlaceOfFilesIn10],
        8: [["Object.fs.openSync (fs.js:646:18)", "* (fs.js:1299:33)"], "fs.js:646\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        6: [["Object.fs.openSync (fs.js:642:18)", "* (fs.js:1356:33)"], "fs.js:642\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        4: [["Object.fs.openSync (fs.js:549:18)", "* (fs.js:1156:15)"], "fs.js:549\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
    },
    appendFileSync: {
        __proto__: null,
        10: [["Object.openSync (fs.js:443:3)", "Object.writeFileSync (fs.js:1194:35)", "* (fs.js:1240:6)"], kPlaceOfFilesIn10],
        8: [["Object.fs.openSync (fs.js:646:18)", "Object.fs.writeFileSync (fs.js:1299:33)", "* (fs.js:1345:6)"], "fs.js:646\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        6: [["Object.fs.openSync (fs.js:642:18)", "Object.fs.writeFileSync (fs.js:1356:33)", "* (fs.js:1415:6)"], "fs.js:642\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
        4: [["Object.fs.openSync (fs.js:549:18)", "Object.fs.writeFileSync (fs.js:1156:15)", "* (fs.js:1204:6)"], "fs.js:549\n  return binding.open(pathModule._makeLong(path), stringToFlags(flags), mode);\n                 ^"],
    },
    statSync: {
        __proto__: null,
        10: [["* (fs.js:855:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:948:11)"], "fs.js:948\n  binding.stat(pathModule._makeLong(path));\n          ^"],
        6: [["* (fs.js:1009:11)"], "fs.js:1009\n  binding.stat(pathModule._makeLong(path), statValues);\n          ^"],
        4: [["* (fs.js:844:18)"], "fs.js:844\n  return binding.stat(pathModule._makeLong(path));\n                 ^"],
    },
    readdirSync: {
        __proto__: null,
        10: [["* (fs.js:790:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:904:18)"], "fs.js:904\n  return binding.readdir(pathModule._makeLong(path), options.encoding);\n                 ^"],
        6: [["* (fs.js:961:18)"], "fs.js:961\n  return binding.readdir(pathModule._makeLong(path), options.encoding);\n                 ^"],
        4: [["* (fs.js:808:18)"], "fs.js:808\n  return binding.readdir(pathModule._makeLong(path));\n                 ^"],
    },
    mkdirSync: {
        __proto__: null,
        10: [["* (fs.js:757:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:885:18)"], "fs.js:885\n  return binding.mkdir(pathModule._makeLong(path),\n                 ^"],
        6: [["* (fs.js:932:18)"], "fs.js:932\n  return binding.mkdir(pathModule._makeLong(path),\n                 ^"],
        4: [["* (fs.js:794:18)"], "fs.js:794\n  return binding.mkdir(pathModule._makeLong(path),\n                 ^"],
    },
    unlinkSync: {
        __proto__: null,
        10: [["* (fs.js:956:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:1061:18)"], "fs.js:1061\n  return binding.unlink(pathModule._makeLong(path));\n                 ^"],
        6: [["* (fs.js:1112:18)"], "fs.js:1112\n  return binding.unlink(pathModule._makeLong(path));\n                 ^"],
        4: [["* (fs.js:932:18)"], "fs.js:932\n  return binding.unlink(pathModule._makeLong(path));\n                 ^"],
    },
    rmdirSync: {
        __proto__: null,
        10: [["* (fs.js:684:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:846:18)"], "fs.js:846\n  return binding.rmdir(pathModule._makeLong(path));\n                 ^"],
        6: [["* (fs.js:896:18)"], "fs.js:896\n  return binding.rmdir(pathModule._makeLong(path));\n                 ^"],
        4: [["* (fs.js:758:18)"], "fs.js:758\n  return binding.rmdir(pathModule._makeLong(path));\n                 ^"],
    },
    renameSync: {
        __proto__: null,
        10: [["* (fs.js:598:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:766:18)"], "fs.js:766\n  return binding.rename(pathModule._makeLong(oldPath),\n                 ^"],
        6: [["* (fs.js:819:18)"], "fs.js:819\n  return binding.rename(pathModule._makeLong(oldPath),\n                 ^"],
        4: [["* (fs.js:681:18)"], "fs.js:681\n  return binding.rename(pathModule._makeLong(oldPath),\n                 ^"],
    },
    copyFileSync: {
        __proto__: null,
        10: [["* (fs.js:1728:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:1918:11)"], "fs.js:1918\n  binding.copyFile(src, dest, flags);\n          ^"],
    },
    accessSync: {
        __proto__: null,
        10: [["* (fs.js:192:3)"], kPlaceOfFilesIn10],
        8: [["* (fs.js:301:11)"], "fs.js:301\n  binding.access(pathModule._makeLong(path), mode);\n          ^"],
        6: [["* (fs.js:250:11)"], "fs.js:250\n  binding.access(pathModule._makeLong(path), mode);\n          ^"],
        4: [["* (fs.js:203:11)"], "fs.js:203\n  binding.access(pathModule._makeLong(path), mode);\n          ^"],
    },
    "readFileSync read": {
        __proto__: null,
        10: [["Object.readSync (fs.js:498:3)", "tryReadSync (fs.js:332:20)", "* (fs.js:369:19)"], kPlaceOfFilesIn10],
        8: [["Object.fs.readSync (fs.js:675:18)", "tryReadSync (fs.js:540:20)", "* (fs.js:583:19)"], "fs.js:675\n  return binding.read(fd, buffer, offset, length, position);\n                 ^"],
        6: [["Object.fs.readSync (fs.js:733:19)", "tryReadSync (fs.js:488:20)", "* (fs.js:536:19)"], "fs.js:733\n  var r = binding.read(fd, buffer, offset, length, position);\n                  ^"],
        4: [["Object.fs.readSync (fs.js:603:19)", "* (fs.js:438:24)"], "fs.js:603\n  var r = binding.read(fd, buffer, offset, length, position);\n                  ^"],
    },
};

// The place of a call in the Node that runs. Node 8 and older name the functions "fs.readFileSync", Node 6 and 4 have the constructor of
// the error, which is called by C++, above them.
function OldPlaceOfFileCall(call, name, error) {
    const special = kOldPlacesOfFileCalls[`${name} ${error.syscall}`];
    const versions = special === undefined ? kOldPlacesOfFileCalls[name] : special;
    const place = versions === undefined ? undefined : versions[kNodeMajor];
    if (place === undefined) return undefined;
    const at = call.length - name.length;
    const named = kNodeMajor < 10 ? `${%string_slice(call, 0, at)}fs.${name}` : call;
    const lines = kNodeMajor < 8 ? ["Error (native)"] : [];
    for (let index = 0; index < place[0].length; index++) %push(lines, %replace_all(place[0][index], "*", named));
    return [lines, place[1]];
}
