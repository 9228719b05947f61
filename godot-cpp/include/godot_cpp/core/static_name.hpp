#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>

namespace godot {

class Object;

namespace internal {

/// A StringName that is made at its first use and lives until the library ends its last level. It
/// is constant-initialised and needs no destructor, so that nothing runs when the library is loaded
/// or unloaded, at a time when the engine may not be there.
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

	/// Gives every name back to the engine. A later `get` makes it again.
	static void release_all();
};

/// One of the engine's singletons, looked up at its first use.
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
