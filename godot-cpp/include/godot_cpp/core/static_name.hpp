#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>

namespace godot {

class Object;

namespace internal {

/// A StringName that is made at its first use and exists until the library ends its last level. It is
/// constant-initialised and needs no destructor, so that nothing runs when the library is loaded or unloaded,
/// because the engine may not be available then.
class StaticName {
	const char *const text;
	void *name = nullptr;
	StaticName *next = nullptr;

	const StringName &make();

public:
	constexpr explicit StaticName(const char *p_text) :
			text(p_text) {}

	_FORCE_INLINE_ const StringName &get() {
		return likely(load_shared(name) != nullptr) ? reinterpret_cast<const StringName &>(name) : make();
	}

	/// Frees all names. A later `get` makes a name again.
	static void release_all();
};

/// A singleton of the engine, looked up at its first use.
class StaticSingleton {
	const char *const name;
	Object *object = nullptr;
	StaticSingleton *next = nullptr;

	Object *find();

public:
	constexpr explicit StaticSingleton(const char *p_name) :
			name(p_name) {}

	_FORCE_INLINE_ Object *get() {
		Object *const found = load_shared(object);
		return likely(found != nullptr) ? found : find();
	}

	static void release_all();
};

} // namespace internal

} // namespace godot
