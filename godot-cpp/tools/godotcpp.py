"""SCons tool: the options, flags and builders of the bindings, with upstream's names."""

import hashlib
import os
import platform as host
import sys
import zlib

from SCons.Action import Action
from SCons.Builder import Builder
from SCons.Script import Default, Exit, GetOption
from SCons.Tool import Tool
from SCons.Variables import BoolVariable, EnumVariable

PLATFORMS = ["linux", "macos", "windows", "ios", "tvos", "visionos", "android", "web"]
# The SDK, and the flag for the oldest system.
APPLE_SDKS = {
    "macos": ("macosx", "-mmacosx-version-min={}"),
    "ios": ("iphoneos", "-miphoneos-version-min={}"),
    "tvos": ("appletvos", "-mappletvos-version-min={}"),
    "visionos": ("xros", "-mtargetos=xros{}"),
}
SIMULATOR_SDKS = {
    "ios": ("iphonesimulator", "-mios-simulator-version-min={}"),
    "tvos": ("appletvsimulator", "-mappletvsimulator-version-min={}"),
    "visionos": ("xrsimulator", "-mtargetos=xros{}-simulator"),
}
# The option for the oldest system, and its default.
APPLE_MINIMUMS = {
    "macos": ("macos_deployment_target", "10.13"),
    "ios": ("ios_min_version", "12.0"),
    "tvos": ("tvos_min_version", "12.0"),
    "visionos": ("visionos_min_version", "1.0"),
}
# The prefixes of Debian's cross compilers, and of most others.
LINUX_TRIPLES = {
    "x86_64": "x86_64-linux-gnu-",
    "x86_32": "i686-linux-gnu-",
    "arm64": "aarch64-linux-gnu-",
    "arm32": "arm-linux-gnueabihf-",
    "rv64": "riscv64-linux-gnu-",
    "ppc64": "powerpc64le-linux-gnu-",
}
ANDROID_API = "24"
ARCHITECTURES = ["", "universal", "x86_32", "x86_64", "arm32", "arm64", "rv64", "ppc32", "ppc64", "wasm32"]
ARCHITECTURE_ALIASES = {
    "x86": "x86_32",
    "i386": "x86_32",
    "i686": "x86_32",
    "x64": "x86_64",
    "amd64": "x86_64",
    "AMD64": "x86_64",
    "arm64e": "arm64",
    "arm64v8": "arm64",
    "armv8": "arm64",
    "aarch64": "arm64",
    "armv7": "arm32",
    "armv7l": "arm32",
    "arm": "arm32",
    "riscv64": "rv64",
    "ppc64le": "ppc64",
}
OPTIMIZE_FLAGS = {
    "speed": ["-O3"],
    "speed_trace": ["-O2"],
    "size": ["-Os"],
    "debug": ["-Og"],
    "none": ["-O0"],
    "custom": [],
}


def stop(message):
    print(message)
    Exit(1)


def host_platform():
    if sys.platform.startswith("linux"):
        return "linux"
    if sys.platform == "darwin":
        return "macos"
    if sys.platform in ("win32", "msys", "cygwin"):
        return "windows"
    return ""


def options(opts, env):
    def flag(name, description, value):
        opts.Add(BoolVariable(name, description, value))

    def choice(name, description, value, allowed, aliases={}):
        opts.Add(EnumVariable(name, description, value, allowed, aliases))

    choice("platform", "Target platform", host_platform(), PLATFORMS, {"osx": "macos", "javascript": "web"})
    choice(
        "target", "Kind of the library", "template_debug", ["template_debug", "template_release", "editor"]
    )
    choice("precision", "Precision of the engine's vectors", "single", ["single", "double"])
    choice("arch", "CPU architecture; the host's when empty", "", ARCHITECTURES, ARCHITECTURE_ALIASES)
    choice("optimize", "Optimisation; depends on the target when auto", "auto", ["auto"] + list(OPTIMIZE_FLAGS))
    choice("lto", "Link-time optimisation", "none", ["none", "auto", "thin", "full"])
    choice("symbols_visibility", "Symbols that other libraries see", "hidden", ["auto", "visible", "hidden"])
    flag("dev_build", "Developer build with additional checks (DEV_ENABLED)", False)
    flag("debug_symbols", "Keep debug symbols", False)
    flag("use_hot_reload", "Extra support for reloading; on for debug targets", True)
    flag("disable_exceptions", "Compile without C++ exceptions", True)
    flag("threads", "The engine has threads; only the web platform may lack them", True)
    flag("use_llvm", "Compile with clang", False)
    flag("use_mingw", "Compile for Windows with MinGW", sys.platform != "win32")
    flag("ios_simulator", "Compile for the simulator instead of the device (ios, tvos, visionos)", False)
    for platform, (name, minimum) in APPLE_MINIMUMS.items():
        opts.Add(name, "Oldest system that the library runs on ({})".format(platform), minimum)
    opts.Add("ANDROID_NDK_ROOT", "Folder of the Android NDK", os.environ.get("ANDROID_NDK_ROOT", ""))
    flag("verbose", "Print whole command lines", False)
    flag("compiledb", "Write compile_commands.json", False)
    opts.Add("compiledb_file", "Where to write the compilation database", "compile_commands.json")
    opts.Add("generated", "Folder of generated bindings, as tools/bindgen writes it", "")
    opts.Add("build_dir", "Folder for objects and the library", "#build/godot-cpp")
    # Upstream's other options are accepted but ignored, so that a command line works with both.
    for name in ["build_profile", "custom_api_file", "gdextension_dir", "api_version", "custom_tools", "build_library"]:
        opts.Add(name, "Used by upstream godot-cpp only", "")


def exists(env):
    return True


def generate(env):
    resolve_options(env)
    # A dry run shows the whole commands.
    if not env["verbose"] and not GetOption("no_exec"):
        for name in ("CC", "CXX", "SHCC", "SHCXX"):
            env[name + "COMSTR"] = "Compiling $SOURCE"
        for name in ("LINK", "SHLINK"):
            env[name + "COMSTR"] = "Linking $TARGET"
        env["ARCOMSTR"] = "Archiving $TARGET"
        env["RANLIBCOMSTR"] = "Indexing $TARGET"
    configure_compiler(env)
    configure_flags(env)
    if env["compiledb"]:
        env.Tool("compilation_db")
        env.Alias("compiledb", env.CompilationDatabase(env.File("#" + env["compiledb_file"])))
        Default("compiledb")
    env.Append(
        BUILDERS={
            "GodotCPPDocDataBuilder": Builder(
                action=Action(write_doc_data, "Embedding documentation $TARGET"), suffix=".cpp", src_suffix=".xml"
            )
        }
    )
    env.AddMethod(build_library, "GodotCPP")
    env.AddMethod(doc_data, "GodotCPPDocData")


def resolve_options(env):
    if env.get("platform", "") == "":
        stop("This system is unknown: set platform= to one of " + ", ".join(PLATFORMS))
    if env["arch"] == "":
        env["arch"] = default_architecture(env)
    env["debug_symbols"] = env["debug_symbols"] or env["dev_build"]
    if env["optimize"] == "auto":
        if env["dev_build"]:
            env["optimize"] = "none"
        else:
            env["optimize"] = "speed" if env["target"] == "template_release" else "speed_trace"
    env["use_hot_reload"] = env["use_hot_reload"] and env["target"] != "template_release"

    suffix = ".{}.{}".format(env["platform"], env["target"])
    if env["dev_build"]:
        suffix += ".dev"
    if env["precision"] == "double":
        suffix += ".double"
    suffix += "." + env["arch"]
    if env["ios_simulator"] and env["platform"] in SIMULATOR_SDKS:
        suffix += ".simulator"
    if not env["threads"]:
        suffix += ".nothreads"
    env["suffix"] = suffix


def default_architecture(env):
    if env["platform"] in APPLE_SDKS:
        return "universal"
    if env["platform"] == "web":
        return "wasm32"
    if env["platform"] == "android":
        return "arm64"
    machine = host.machine()
    name = ARCHITECTURE_ALIASES.get(machine, machine)
    if name not in ARCHITECTURES:
        stop("This processor ({}) is unknown: set arch=".format(machine))
    return name


def configure_compiler(env):
    platform = env["platform"]
    env["is_msvc"] = platform == "windows" and not (env["use_mingw"] or env["use_llvm"])
    if platform == "windows":
        if not env["is_msvc"]:
            prefix = {"x86_64": "x86_64", "x86_32": "i686", "arm64": "aarch64", "arm32": "armv7"}[env["arch"]]
            prefix += "-w64-mingw32-"
            gcc, gxx = ("clang", "clang++") if env["use_llvm"] else ("gcc", "g++")
            # Debian's compiler without this suffix lacks std::thread and std::mutex.
            if not env["use_llvm"] and env.WhereIs(prefix + "g++-posix"):
                gcc, gxx = "gcc-posix", "g++-posix"
            env["CC"], env["CXX"], env["LINK"] = prefix + gcc, prefix + gxx, prefix + gxx
            env["AR"], env["RANLIB"] = prefix + "ar", prefix + "ranlib"
            env["SHLIBPREFIX"], env["SHLIBSUFFIX"] = "", ".dll"
            env["OBJSUFFIX"], env["SHOBJSUFFIX"] = ".o", ".o"
        else:
            env["TARGET_ARCH"] = {"x86_64": "amd64", "x86_32": "x86", "arm64": "arm64", "arm32": "arm"}[env["arch"]]
            for name in ("msvc", "mslib", "mslink"):
                Tool(name)(env)
    elif platform == "web":
        env["CC"], env["CXX"], env["LINK"], env["AR"] = "emcc", "em++", "em++", "emar"
        env["RANLIB"] = "emranlib"
        env["SHLIBSUFFIX"] = ".wasm"
    elif platform == "android":
        root = android_root(env)
        system = {"darwin": "darwin-x86_64", "win32": "windows-x86_64"}.get(sys.platform, "linux-x86_64")
        folder = os.path.join(root, "toolchains", "llvm", "prebuilt", system, "bin")
        env["CC"], env["CXX"] = os.path.join(folder, "clang"), os.path.join(folder, "clang++")
        env["LINK"], env["AR"] = env["CXX"], os.path.join(folder, "llvm-ar")
        env["RANLIB"] = os.path.join(folder, "llvm-ranlib")
    elif platform in APPLE_SDKS:
        Tool("applelink")(env)
        # Finds the compiler and the SDK when the command runs, so that a dry run needs neither.
        xcrun = "xcrun --sdk {} ".format(apple_sdk(env)[0])
        env["CC"], env["CXX"], env["LINK"] = xcrun + "clang", xcrun + "clang++", xcrun + "clang++"
        env["AR"], env["RANLIB"] = xcrun + "ar", xcrun + "ranlib"
        env["SHLIBSUFFIX"] = ".dylib"
    elif env["use_llvm"]:
        env["CC"], env["CXX"], env["LINK"] = "clang", "clang++", "clang++"
    elif platform == "linux" and needs_cross_compiler(env):
        prefix = LINUX_TRIPLES[env["arch"]]
        env["CC"], env["CXX"], env["LINK"] = prefix + "gcc", prefix + "g++", prefix + "g++"
        env["AR"], env["RANLIB"] = prefix + "gcc-ar", prefix + "gcc-ranlib"
    # A compiler on the command line or in the environment has priority.
    for name in ("CC", "CXX", "AR"):
        if os.environ.get(name):
            env[name] = os.environ[name]
    if os.environ.get("CXX"):
        env["LINK"] = os.environ["CXX"]


def apple_sdk(env):
    """Returns the name of the SDK, and the flag for the oldest system."""
    simulator = env["ios_simulator"] and env["platform"] in SIMULATOR_SDKS
    return (SIMULATOR_SDKS if simulator else APPLE_SDKS)[env["platform"]]


def android_root(env):
    root = env.get("ANDROID_NDK_ROOT", "")
    if root == "":
        if GetOption("no_exec"):
            return "ANDROID_NDK_ROOT"
        stop("ANDROID_NDK_ROOT is not set: it must name the folder of the Android NDK")
    return root


def needs_cross_compiler(env):
    machine = host.machine()
    own = ARCHITECTURE_ALIASES.get(machine, machine)
    # The compiler for x86_64 supports -m32.
    return env["arch"] in LINUX_TRIPLES and env["arch"] != own and (own, env["arch"]) != ("x86_64", "x86_32")


def configure_flags(env):
    platform = env["platform"]
    env.Append(CPPDEFINES=["GDEXTENSION"])
    if env["target"] == "editor":
        env.Append(CPPDEFINES=["TOOLS_ENABLED"])
    if env["target"] != "template_release":
        env.Append(CPPDEFINES=["DEBUG_ENABLED"])
    if env["use_hot_reload"]:
        env.Append(CPPDEFINES=["HOT_RELOAD_ENABLED"])
    env.Append(CPPDEFINES=["DEV_ENABLED" if env["dev_build"] else "NDEBUG"])
    if env["precision"] == "double":
        env.Append(CPPDEFINES=["REAL_T_IS_DOUBLE"])
    if env["threads"]:
        env.Append(CPPDEFINES=["THREADS_ENABLED"])
    env.Append(CPPDEFINES=[platform.upper() + "_ENABLED"])
    if platform not in ("windows", "web"):
        env.Append(CPPDEFINES=["UNIX_ENABLED"])

    if env["is_msvc"]:
        configure_msvc(env)
        return
    env.Append(CXXFLAGS=["-std=c++17"])
    if env["disable_exceptions"]:
        env.Append(CXXFLAGS=["-fno-exceptions"])
    env.Append(CCFLAGS=OPTIMIZE_FLAGS[env["optimize"]])
    if env["debug_symbols"]:
        env.Append(CCFLAGS=["-g"])
    if env["symbols_visibility"] == "hidden":
        env.Append(CCFLAGS=["-fvisibility=hidden"], CXXFLAGS=["-fvisibility-inlines-hidden"])
    # One section per function lets the linker remove wrappers that are not called.
    env.Append(CCFLAGS=["-ffunction-sections", "-fdata-sections"])
    if env["lto"] != "none":
        lto = "-flto=thin" if env["lto"] == "thin" else "-flto"
        env.Append(CCFLAGS=[lto], LINKFLAGS=[lto])

    if platform in APPLE_SDKS:
        configure_apple(env)
        return
    if platform == "web":
        env.Append(CCFLAGS=["-sSIDE_MODULE=1", "-sSUPPORT_LONGJMP=wasm"])
        env.Append(LINKFLAGS=["-sSIDE_MODULE=1", "-sWASM_BIGINT", "-sSUPPORT_LONGJMP=wasm"])
        if env["threads"]:
            env.Append(CCFLAGS=["-sUSE_PTHREADS=1"], LINKFLAGS=["-sUSE_PTHREADS=1"])
        return
    if not env["debug_symbols"]:
        env.Append(LINKFLAGS=["-s"])
    env.Append(LINKFLAGS=["-Wl,--gc-sections"])
    if platform == "windows":
        env.Append(LINKFLAGS=["-static", "-static-libgcc", "-static-libstdc++", "-Wl,--no-undefined"])
        return
    env.Append(CCFLAGS=["-fPIC"])
    env.Append(LINKFLAGS=["-Wl,-R,'$$ORIGIN'"])
    machine = {"x86_32": ["-m32"], "x86_64": ["-m64"]}.get(env["arch"], []) if platform == "linux" else []
    env.Append(CCFLAGS=machine, LINKFLAGS=machine)
    if platform == "linux":
        env.Append(LINKFLAGS=["-Wl,--no-undefined"])
    if platform == "android":
        triple = {
            "arm64": "aarch64-linux-android",
            "arm32": "armv7a-linux-androideabi",
            "x86_64": "x86_64-linux-android",
            "x86_32": "i686-linux-android",
        }[env["arch"]]
        target = ["--target=" + triple + ANDROID_API]
        env.Append(CCFLAGS=target, LINKFLAGS=target + ["-static-libstdc++"])
        # Google Play requires libraries that also load with memory pages of 16 KB.
        env.Append(LINKFLAGS=["-Wl,-z,max-page-size=16384"])
    if not is_clang(env):
        # Unique symbols would keep the library loaded when the editor reloads it.
        env.Append(CXXFLAGS=["-fno-gnu-unique"])


def is_clang(env):
    return env["platform"] == "android" or "clang" in os.path.basename(str(env["CXX"]))


def configure_apple(env):
    minimum = env[APPLE_MINIMUMS[env["platform"]][0]]
    if minimum == "default":
        minimum = APPLE_MINIMUMS[env["platform"]][1]
    flags = [apple_sdk(env)[1].format(minimum)]
    if env["arch"] == "universal":
        both = env["platform"] == "macos" or env["ios_simulator"]
        architectures = ["x86_64", "arm64"] if both else ["arm64"]
    else:
        architectures = [env["arch"]]
    for name in architectures:
        flags += ["-arch", name]
    env.Append(CCFLAGS=flags, LINKFLAGS=flags)
    env.Append(LINKFLAGS=["-Wl,-dead_strip"])
    if not env["debug_symbols"]:
        env.Append(LINKFLAGS=["-Wl,-S", "-Wl,-x"])


def configure_msvc(env):
    optimize = {"speed": ["/O2"], "speed_trace": ["/O2"], "size": ["/O1"], "debug": ["/Od"], "none": ["/Od"]}
    env.Append(CXXFLAGS=["/std:c++17"], CCFLAGS=optimize.get(env["optimize"], []) + ["/utf-8", "/Gy"])
    env.Append(CPPDEFINES=["TYPED_METHOD_BIND", "NOMINMAX"])
    if env["disable_exceptions"]:
        env.Append(CPPDEFINES=[("_HAS_EXCEPTIONS", 0)])
    else:
        env.Append(CXXFLAGS=["/EHsc"])
    env.Append(CCFLAGS=["/MT"], LINKFLAGS=["/OPT:REF"])
    if env["debug_symbols"]:
        env.Append(CCFLAGS=["/Zi", "/FS"], LINKFLAGS=["/DEBUG:FULL"])


def build_library(env):
    """Compiles the bindings into a static library and adds it to what the environment links."""
    here = env.Dir(".")
    given = env["generated"]
    generated = env.Dir(given if os.path.isabs(given) else "#" + given) if given else here.Dir("gen")
    if not os.path.isdir(generated.Dir("include").srcnode().abspath):
        stop("generated={}: this folder has no bindings; tools/bindgen writes them".format(given))
    env.Append(CPPPATH=[here.Dir("include"), generated.Dir("include")])

    library_env = env.Clone()
    objects = []
    for folder in ("src/core", "src/variant"):
        for source in sorted(here.Dir(folder).glob("*.cpp"), key=str):
            objects.append((source, folder.replace("src/", "")))
    for source in sorted(generated.Dir("src").glob("*.cpp"), key=str):
        objects.append((source, "gen"))
    target_dir = env["build_dir"] + "/" + env["suffix"].lstrip(".")
    compiled = [
        library_env.SharedObject(
            "{}/{}/{}".format(target_dir, folder, os.path.splitext(source.name)[0]), source
        )
        for source, folder in objects
    ]
    library = library_env.StaticLibrary(
        "{}/libgodot-cpp{}{}".format(target_dir, env["suffix"], env["LIBSUFFIX"]), compiled
    )
    Default(library)
    env.Append(LIBPATH=[env.Dir(target_dir)])
    env.Prepend(LIBS=[library[0]])
    return library


def doc_data(env, target, source, *args, **kwargs):
    """Builds the source file with the class documentation for the editor; the name is upstream's."""
    return env.GodotCPPDocDataBuilder(target, source, *args, **kwargs)


def write_doc_data(target, source, env):
    documents = []
    for node in sorted(source, key=str):
        with open(str(node), encoding="utf-8") as file:
            documents.append(file.read())
    text = "\n".join(documents).encode("utf-8")
    packed = zlib.compress(text, zlib.Z_BEST_COMPRESSION)
    lines = [
        ", ".join(str(byte) for byte in packed[start : start + 32]) for start in range(0, len(packed), 32)
    ]
    with open(str(target[0]), "w", encoding="utf-8", newline="\n") as file:
        file.write("// Made from class documentation; do not edit.\n\n")
        file.write("#include <godot_cpp/godot.hpp>\n\n")
        file.write("static const unsigned char doc_data[] = {\n\t")
        file.write(",\n\t".join(lines))
        file.write("\n};\n\n")
        file.write("static godot::internal::DocDataRegistration doc_data_registration(")
        file.write('"{}", {}, {}, doc_data);\n'.format(hashlib.sha1(text).hexdigest(), len(text), len(packed)))
    return 0
