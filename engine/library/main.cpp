// Runs when Loopscope is built: writes the compiled library of a family of runtimes, and the realm that it
// makes in the one of them that most programs run in, to the files that the arguments name: those of Node,
// then of a page.

#include <cstdio>
#include <fstream>

#include "engine/bytecode/library_image.h"
#include "engine/library/compile.h"
#include "engine/library/realm.h"

namespace {

using loopscope::loop::Family;

bool write_file(const char* path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    return static_cast<bool>(file);
}

bool write_family(Family family, const char* library_path, const char* realm_path) {
    const auto code = loopscope::library::compile(family);
    return write_file(library_path, loopscope::bytecode::write_image(*code)) &&
           write_file(realm_path,
                      loopscope::library::realm_image(*code, loopscope::loop::usual_runtime(family)));
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 5) {
        std::fputs("usage: loopscope_library_writer FILE REALM_FILE PAGE_FILE PAGE_REALM_FILE\n", stderr);
        return 2;
    }
    return write_family(Family::Libuv, arguments[1], arguments[2]) &&
                   write_family(Family::Html, arguments[3], arguments[4])
               ? 0
               : 1;
}
