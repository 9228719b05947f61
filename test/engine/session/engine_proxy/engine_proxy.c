// A library between the engine and the extension, which makes the engine look different to the extension:
//
// EXTENSION               at compile time: the extension's library
// ENGINE_PROXY_VERSION    at run time: the version that the engine reports, such as 4.4
// ENGINE_PROXY_HIDES      the functions that it hides, separated by commas
// ENGINE_PROXY_SLOW       milliseconds by which creating and freeing an object on a thread takes longer, to make race
//                         conditions likely that otherwise need a window of a few instructions

#define _GNU_SOURCE

#include <gdextension_interface.h>

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static GDExtensionInterfaceGetProcAddress engine;
static long milliseconds;

// The creation info that the extension registered for a class.
typedef struct {
	GDExtensionClassCreationInfo4 original;
} ProxiedClass;

static void wait_on_thread(void) {
	if (milliseconds > 0 && syscall(SYS_gettid) != getpid()) {
		const struct timespec span = { 0, milliseconds * 1000000 };
		nanosleep(&span, NULL);
	}
}

static GDExtensionObjectPtr create_instance(void *p_userdata, GDExtensionBool p_notify) {
	const ProxiedClass *const proxied = p_userdata;
	GDExtensionObjectPtr made = proxied->original.create_instance_func(proxied->original.class_userdata, p_notify);
	wait_on_thread();
	return made;
}

static void free_instance(void *p_userdata, GDExtensionClassInstancePtr p_instance) {
	const ProxiedClass *const proxied = p_userdata;
	wait_on_thread();
	proxied->original.free_instance_func(proxied->original.class_userdata, p_instance);
}

static void register_class(GDExtensionClassLibraryPtr p_library, GDExtensionConstStringNamePtr p_name, GDExtensionConstStringNamePtr p_parent, const GDExtensionClassCreationInfo4 *p_info) {
	// Never freed: the class exists until the process ends.
	ProxiedClass *const proxied = malloc(sizeof(ProxiedClass));
	proxied->original = *p_info;
	GDExtensionClassCreationInfo4 info = *p_info;
	info.class_userdata = proxied;
	info.free_instance_func = &free_instance;
	if (info.create_instance_func != NULL) {
		info.create_instance_func = &create_instance;
	}
	((GDExtensionInterfaceClassdbRegisterExtensionClass4)engine("classdb_register_extension_class4"))(p_library, p_name, p_parent, &info);
}

static void get_version(GDExtensionGodotVersion *r_version) {
	((GDExtensionInterfaceGetGodotVersion)engine("get_godot_version"))(r_version);
	const char *const version = getenv("ENGINE_PROXY_VERSION");
	if (version != NULL) {
		sscanf(version, "%u.%u", &r_version->major, &r_version->minor);
		r_version->patch = 0;
	}
}

static int hides(const char *p_name) {
	char names[1024];
	snprintf(names, sizeof(names), ",%s,", getenv("ENGINE_PROXY_HIDES") != NULL ? getenv("ENGINE_PROXY_HIDES") : "");
	char name[256];
	snprintf(name, sizeof(name), ",%s,", p_name);
	return strstr(names, name) != NULL;
}

static GDExtensionInterfaceFunctionPtr get_proc_address(const char *p_name) {
	if (hides(p_name)) {
		return NULL;
	}
	if (strcmp(p_name, "get_godot_version") == 0) {
		return (GDExtensionInterfaceFunctionPtr)&get_version;
	}
	if (strcmp(p_name, "classdb_register_extension_class4") == 0) {
		return (GDExtensionInterfaceFunctionPtr)&register_class;
	}
	return engine(p_name);
}

GDExtensionBool audio_session_library_init(GDExtensionInterfaceGetProcAddress p_get_proc_address, GDExtensionClassLibraryPtr p_library, GDExtensionInitialization *r_initialization) {
	engine = p_get_proc_address;
	milliseconds = getenv("ENGINE_PROXY_SLOW") != NULL ? atol(getenv("ENGINE_PROXY_SLOW")) : 0;
	void *const library = dlopen(EXTENSION, RTLD_NOW | RTLD_LOCAL);
	if (library == NULL) {
		fprintf(stderr, "ERROR: the engine proxy: %s\n", dlerror());
		return 0;
	}
	const GDExtensionInitializationFunction start = (GDExtensionInitializationFunction)dlsym(library, "audio_session_library_init");
	return start(&get_proc_address, p_library, r_initialization);
}
