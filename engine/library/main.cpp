// Runs when Loopscope is built: writes the compiled library to the file that the first argument names.

#include <cstdio>
#include <fstream>

#include "engine/bytecode/library_image.h"
#include "engine/library/compile.h"

int main(int count, char** arguments) {
    if (count != 2) {
        std::fputs("usage: loopscope_library_writer FILE\n", stderr);
        return 2;
    }
    const std::string image = loopscope::bytecode::write_image(*loopscope::library::compile());
    std::ofstream file(arguments[1], std::ios::binary);
    file.write(image.data(), static_cast<std::streamsize>(image.size()));
    file.close();
    return file ? 0 : 1;
}
