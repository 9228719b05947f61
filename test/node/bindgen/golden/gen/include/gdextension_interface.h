/******************************/
/*  gdextension_interface.h   */
/******************************/
/* A small interface.         */
/******************************/

#pragma once

/* This is a C class header, you can copy it and use it directly in your own binders.
 * Together with the `extension_api.json` file, you should be able to generate any binder.
 */

#ifndef __cplusplus
#include <stddef.h>
#include <stdint.h>

typedef uint32_t char32_t;
typedef uint16_t char16_t;
#else
#include <cstddef>
#include <cstdint>

extern "C" {
#endif

typedef enum {
	/* Nothing. */
	GDEXTENSION_VARIANT_TYPE_NIL = 0,
	GDEXTENSION_VARIANT_TYPE_MAX = 1,
} GDExtensionVariantType;

/* A Variant. */
typedef void *GDExtensionVariantPtr;
typedef const void *GDExtensionConstVariantPtr;
typedef uint8_t GDExtensionBool;
typedef GDExtensionBool (*GDExtensionCallback)(void *p_data, const char *);
typedef struct {
	/* Its name,
	 * on two lines.
	 *
	 * And more.
	 */
	const char *name;
	GDExtensionCallback callback;
} GDExtensionInfo; /* Deprecated in Godot 4.3. It was too small. Use `GDExtensionInfo2` instead. */

typedef struct {
	int64_t size;
} GDExtensionInfo2;

/**
 * @name mem_alloc
 * @since 4.1
 * @deprecated Deprecated in Godot 4.6. Use `mem_alloc2` instead.
 *
 * Allocates memory.
 *
 * @param p_bytes How many bytes.
 *
 * @return The memory, or NULL.
 */
typedef void *(*GDExtensionInterfaceMemAlloc)(size_t p_bytes);

/**
 * @name mem_alloc2
 * @since 4.6
 *
 * Allocates memory.
 *
 * With padding.
 *
 * @param p_bytes How many bytes.
 * @param p_pad Whether to pad.
 *
 * @return The memory.
 *
 * @see mem_alloc
 */
typedef void *(*GDExtensionInterfaceMemAlloc2)(size_t p_bytes, GDExtensionBool p_pad);

/**
 * @name get_name
 * @since 4.2
 *
 * Has a name of old.
 *
 */
typedef void (*GDExtensionsInterfaceGetName)();

#ifdef __cplusplus
}
#endif
