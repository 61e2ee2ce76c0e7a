// Runs when Loopscope is built: writes the compiled library of Node to the file that the first argument
// names, that of a page to the second.

#include <cstdio>
#include <fstream>

#include "engine/bytecode/library_image.h"
#include "engine/library/compile.h"

namespace {

bool write_library(loopscope::loop::Family family, const char* path) {
    const std::string image = loopscope::bytecode::write_image(*loopscope::library::compile(family));
    std::ofstream file(path, std::ios::binary);
    file.write(image.data(), static_cast<std::streamsize>(image.size()));
    file.close();
    return static_cast<bool>(file);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("usage: loopscope_library_writer FILE PAGE_FILE\n", stderr);
        return 2;
    }
    using loopscope::loop::Family;
    return write_library(Family::Libuv, arguments[1]) && write_library(Family::Html, arguments[2]) ? 0 : 1;
}
