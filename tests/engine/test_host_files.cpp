#include "engine/host/encodings.h"
#include "engine/host/file_system.h"
#include "tests/engine/catch.h"

using namespace loopscope::host;

namespace {

std::string read_all(FileSystem& files, const std::string& path) {
    const auto file = files.open(path, kReadOnly, 0, 0);
    REQUIRE(file.error == FileError::None);
    const auto bytes = files.read(file.value, 1'000'000, 0);
    REQUIRE(files.close(file.value) == FileError::None);
    return bytes.value;
}

}  // namespace

TEST_CASE("A file that is put in place can be read, and its folders are there", "[host]") {
    FileSystem files;
    files.put_file("/home/user/a/b.txt", "hello", 7);
    CHECK(read_all(files, "/home/user/a/b.txt") == "hello");
    CHECK(files.status("/home/user/a").value.type == Inode::Type::Directory);
    CHECK(files.status("/home/user/a/b.txt").value.size == 5);
    CHECK(files.total_bytes() == 5);
}

TEST_CASE("File operations fail with the errors that POSIX gives", "[host]") {
    FileSystem files;
    files.put_file("/dir/file", "x", 0);
    CHECK(files.open("/nowhere", kReadOnly, 0, 0).error == FileError::NoEntry);
    CHECK(files.open("/dir/file/below", kReadOnly, 0, 0).error == FileError::NotDirectory);
    CHECK(files.open("/dir/file/", kReadOnly, 0, 0).error == FileError::NotDirectory);
    CHECK(files.open("/dir", kWriteOnly, 0, 0).error == FileError::IsDirectory);
    CHECK(files.open("/dir/file", kWriteOnly | kCreate | kExclusive, 0644, 0).error == FileError::Exists);
    CHECK(files.open("", kReadOnly, 0, 0).error == FileError::NoEntry);
    CHECK(files.make_directory("/dir", 0755, 0) == FileError::Exists);
    CHECK(files.make_directory("/no/such", 0755, 0) == FileError::NoEntry);
    CHECK(files.remove_directory("/dir", 0) == FileError::NotEmpty);
    CHECK(files.remove_directory("/dir/file", 0) == FileError::NotDirectory);
    CHECK(files.unlink("/dir", 0) == FileError::IsDirectory);
    CHECK(files.unlink("/dir/none", 0) == FileError::NoEntry);
    CHECK(files.read_directory("/dir/file").error == FileError::NotDirectory);
    CHECK(files.close(99) == FileError::BadDescriptor);
    CHECK(files.rename("/dir", "/dir/inside", 0) == FileError::Invalid);
}

TEST_CASE("A directory descriptor can be opened and not read", "[host]") {
    FileSystem files;
    files.put_directory("/dir", 0);
    const auto descriptor = files.open("/dir", kReadOnly, 0, 0);
    REQUIRE(descriptor.error == FileError::None);
    CHECK(files.read(descriptor.value, 10, std::nullopt).error == FileError::IsDirectory);
}

TEST_CASE("Appending writes at the end whatever the position", "[host]") {
    FileSystem files;
    files.put_file("/log", "one", 0);
    const auto log = files.open("/log", kWriteOnly | kAppend, 0, 0);
    CHECK(files.write(log.value, " two", 0, 5).value == 4);
    CHECK(read_all(files, "/log") == "one two");
    CHECK(files.status("/log").value.modified_at == 5);
}

TEST_CASE("An unlinked file lives on while it is open", "[host]") {
    FileSystem files;
    files.put_file("/gone", "still here", 0);
    const auto descriptor = files.open("/gone", kReadOnly, 0, 0);
    CHECK(files.unlink("/gone", 0) == FileError::None);
    CHECK(files.status("/gone").error == FileError::NoEntry);
    CHECK(files.read(descriptor.value, 100, std::nullopt).value == "still here");
    CHECK(files.close(descriptor.value) == FileError::None);
    CHECK(files.total_bytes() == 0);
}

TEST_CASE("Links are followed, and a circle of them is an error", "[host]") {
    FileSystem files;
    files.put_file("/real/file", "text", 0);
    CHECK(files.symbolic_link("/real", "/alias", 0) == FileError::None);
    CHECK(files.symbolic_link("circle", "/circle", 0) == FileError::None);
    CHECK(read_all(files, "/alias/file") == "text");
    CHECK(files.real_path("/alias/../alias/file").value == "/real/file");
    CHECK(files.read_link("/alias").value == "/real");
    CHECK(files.status("/alias", false).value.type == Inode::Type::SymbolicLink);
    CHECK(files.open("/circle", kReadOnly, 0, 0).error == FileError::TooManyLinks);
}

TEST_CASE("A renamed file replaces the one of the new name", "[host]") {
    FileSystem files;
    files.put_file("/a", "first", 0);
    files.put_file("/b", "second", 0);
    CHECK(files.rename("/a", "/b", 0) == FileError::None);
    CHECK(read_all(files, "/b") == "first");
    CHECK(files.status("/a").error == FileError::NoEntry);
    CHECK(files.total_bytes() == 5);
}

TEST_CASE("A copy of a file system is a snapshot", "[host]") {
    FileSystem files;
    files.put_file("/a", "before", 0);
    FileSystem copy = files;
    CHECK(copy == files);
    copy.put_file("/a", "after", 0);
    CHECK(read_all(files, "/a") == "before");
    CHECK_FALSE(copy == files);
}

TEST_CASE("Bytes and text are turned into each other as Buffer does", "[host]") {
    CHECK(encode_text(u"h\u00e9\u20ac", Encoding::Utf8) == "h\xC3\xA9\xE2\x82\xAC");
    CHECK(decode_bytes("h\xC3\xA9", Encoding::Utf8) == u"h\u00e9");
    CHECK(decode_bytes("hi!", Encoding::Hex) == u"686921");
    CHECK(encode_text(u"6869zz21", Encoding::Hex) == "hi");
    CHECK(decode_bytes("hello", Encoding::Base64) == u"aGVsbG8=");
    CHECK(decode_bytes("hello", Encoding::Base64Url) == u"aGVsbG8");
    CHECK(encode_text(u"aGVs\nbG8=", Encoding::Base64) == "hello");
    CHECK(encode_text(u"\u0141", Encoding::Latin1) == "A");
    CHECK(decode_bytes("\xE9", Encoding::Ascii) == u"i");
    CHECK(decode_bytes(encode_text(u"z\u00df\u6c34", Encoding::Utf16Le), Encoding::Utf16Le) ==
          u"z\u00df\u6c34");
}
