#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>

namespace godot {

namespace internal {

RegisteredClass *RegisteredClass::first = nullptr;

namespace {

GDExtensionInitializationLevel current_level = GDEXTENSION_INITIALIZATION_CORE;

} // namespace

RegisteredClass::RegisteredClass(const StringName &p_name, const StringName &p_parent_name) :
		name(p_name), parent_name(p_parent_name), parent(find(p_parent_name)), level(current_level), next(first) {
	first = this;
}

RegisteredClass::~RegisteredClass() {
	for (MethodBind *method : methods) {
		memdelete(method);
	}
}

RegisteredClass *RegisteredClass::find(const StringName &p_name) {
	RegisteredClass *candidate = first;
	while (candidate != nullptr && candidate->name != p_name) {
		candidate = candidate->next;
	}
	return candidate;
}

void RegisteredClass::add(const char *p_name, uint32_t p_hash, GDExtensionClassCallVirtual p_call) {
	virtuals.push_back({ StringName(p_name), p_hash, p_call });
}

void RegisteredClass::announce(GDExtensionClassCreationInfo4 &r_info) {
	r_info.get_virtual_func = &RegisteredClass::get_virtual;
	r_info.class_userdata = this;
	gdextension_interface_classdb_register_extension_class4(library, name._native_ptr(), parent_name._native_ptr(), &r_info);
}

void RegisteredClass::unregister() {
	gdextension_interface_classdb_unregister_extension_class(library, name._native_ptr());
}

GDExtensionClassCallVirtual RegisteredClass::get_virtual(void *p_class, GDExtensionConstStringNamePtr p_name, uint32_t p_hash) {
	const StringName &name = *static_cast<const StringName *>(p_name);
	for (const RegisteredClass *owner = static_cast<RegisteredClass *>(p_class); owner != nullptr; owner = owner->parent) {
		for (const Entry &entry : owner->virtuals) {
			if (entry.hash == p_hash && entry.name == name) {
				return entry.call;
			}
		}
	}
	return nullptr;
}

const Variant *const *resolve_arguments(const CallSignature &p_signature, const Variant *p_defaults, int p_default_count, const Variant *const *p_arguments, GDExtensionInt p_count, const Variant **r_storage, GDExtensionCallError &r_error) {
	const int wanted = p_signature.argument_count;
	if (p_count > wanted) {
		r_error = { GDEXTENSION_CALL_ERROR_TOO_MANY_ARGUMENTS, 0, wanted };
		return nullptr;
	}
	if (p_count < wanted - p_default_count) {
		r_error = { GDEXTENSION_CALL_ERROR_TOO_FEW_ARGUMENTS, 0, wanted - p_default_count };
		return nullptr;
	}
	for (int i = 0; i < p_count; i++) {
		const ArgumentType &type = p_signature.arguments[i];
		if (type.type == GDEXTENSION_VARIANT_TYPE_NIL) {
			continue;
		}
		const GDExtensionVariantType given = gdextension_interface_variant_get_type(p_arguments[i]);
		const bool fits = given == type.type || gdextension_interface_variant_can_convert_strict(given, type.type);
		if (unlikely(!fits || (type.accepts != nullptr && !type.accepts(*p_arguments[i])))) {
			r_error = { GDEXTENSION_CALL_ERROR_INVALID_ARGUMENT, i, int32_t(type.type) };
			return nullptr;
		}
	}
	if (p_count == wanted) {
		return p_arguments != nullptr ? p_arguments : r_storage;
	}
	for (int i = 0; i < wanted; i++) {
		r_storage[i] = i < p_count ? p_arguments[i] : &p_defaults[i - (wanted - p_default_count)];
	}
	return r_storage;
}

const GDExtensionPropertyInfo *export_property_list(const List<PropertyInfo> &p_list, uint32_t *r_count) {
	*r_count = uint32_t(p_list.size());
	if (p_list.is_empty()) {
		return nullptr;
	}
	// The engine reads the names and texts through pointers, so the allocation has two parts: the structs for
	// the engine, and after them the objects that they point into.
	GDExtensionPropertyInfo *const exported = static_cast<GDExtensionPropertyInfo *>(memalloc(p_list.size() * (sizeof(GDExtensionPropertyInfo) + sizeof(PropertyInfo))));
	PropertyInfo *const kept = reinterpret_cast<PropertyInfo *>(exported + p_list.size());
	size_t index = 0;
	for (const PropertyInfo &property : p_list) {
		::new (static_cast<void *>(&kept[index])) PropertyInfo(property);
		exported[index] = kept[index]._to_gdextension();
		index++;
	}
	return exported;
}

void free_property_list(GDExtensionClassInstancePtr, const GDExtensionPropertyInfo *p_list, uint32_t p_count) {
	if (p_list == nullptr) {
		return;
	}
	GDExtensionPropertyInfo *const exported = const_cast<GDExtensionPropertyInfo *>(p_list);
	PropertyInfo *const kept = reinterpret_cast<PropertyInfo *>(exported + p_count);
	for (uint32_t i = 0; i < p_count; i++) {
		kept[i].~PropertyInfo();
	}
	memfree(exported);
}

PropertyInfo enum_property_info(const char *p_qualified_name, bool p_is_bitfield) {
	const PackedStringArray parts = String(p_qualified_name).split("::", false);
	const int64_t count = parts.size();
	String name = parts[count - 1];
	if (count > 1 && parts[count - 2] != "godot") {
		name = parts[count - 2] + "." + name;
	}
	const uint32_t usage = PROPERTY_USAGE_DEFAULT | (p_is_bitfield ? PROPERTY_USAGE_CLASS_IS_BITFIELD : PROPERTY_USAGE_CLASS_IS_ENUM);
	return PropertyInfo(Variant::INT, StringName(), PROPERTY_HINT_NONE, String(), usage, name);
}

PropertyInfo object_property_info(const StringName &p_class_name) {
	return PropertyInfo(Variant::OBJECT, StringName(), PROPERTY_HINT_RESOURCE_TYPE, p_class_name);
}

PropertyInfo container_property_info(GDExtensionVariantType p_type, PropertyHint p_hint, const String &p_hint_string) {
	return PropertyInfo(p_type, StringName(), p_hint, p_hint_string);
}

PropertyInfo variant_property_info() {
	return PropertyInfo(Variant::NIL, StringName(), PROPERTY_HINT_NONE, String(), PROPERTY_USAGE_DEFAULT | PROPERTY_USAGE_NIL_IS_VARIANT);
}

String element_hint(GDExtensionVariantType p_type, const StringName &p_class_name) {
	if (!p_class_name.is_empty()) {
		return p_class_name;
	}
	return p_type == GDEXTENSION_VARIANT_TYPE_NIL ? String("Variant") : Variant::get_type_name(static_cast<Variant::Type>(p_type));
}

} // namespace internal

PropertyInfo::PropertyInfo(Variant::Type p_type, const StringName &p_name, PropertyHint p_hint, const String &p_hint_string, uint32_t p_usage, const StringName &p_class_name) :
		type(p_type), name(p_name), class_name(p_class_name), hint(p_hint), hint_string(p_hint_string), usage(p_usage) {
	if (hint == PROPERTY_HINT_RESOURCE_TYPE) {
		class_name = hint_string;
	}
}

PropertyInfo::PropertyInfo(GDExtensionVariantType p_type, const StringName &p_name, PropertyHint p_hint, const String &p_hint_string, uint32_t p_usage, const StringName &p_class_name) :
		PropertyInfo(static_cast<Variant::Type>(p_type), p_name, p_hint, p_hint_string, p_usage, p_class_name) {}

PropertyInfo::PropertyInfo(const GDExtensionPropertyInfo *p_info) :
		type(static_cast<Variant::Type>(p_info->type)),
		name(*static_cast<const StringName *>(p_info->name)),
		class_name(*static_cast<const StringName *>(p_info->class_name)),
		hint(p_info->hint),
		hint_string(*static_cast<const String *>(p_info->hint_string)),
		usage(p_info->usage) {}

PropertyInfo::operator Dictionary() const {
	Dictionary dictionary;
	dictionary["name"] = name;
	dictionary["class_name"] = class_name;
	dictionary["type"] = int64_t(type);
	dictionary["hint"] = hint;
	dictionary["hint_string"] = hint_string;
	dictionary["usage"] = usage;
	return dictionary;
}

PropertyInfo PropertyInfo::from_dict(const Dictionary &p_dict) {
	PropertyInfo info;
	info.type = static_cast<Variant::Type>(p_dict.get("type", 0).operator int64_t());
	info.name = p_dict.get("name", StringName());
	info.class_name = p_dict.get("class_name", StringName());
	info.hint = p_dict.get("hint", PROPERTY_HINT_NONE);
	info.hint_string = p_dict.get("hint_string", String());
	info.usage = p_dict.get("usage", PROPERTY_USAGE_DEFAULT);
	return info;
}

GDExtensionPropertyInfo PropertyInfo::_to_gdextension() const {
	return {
		static_cast<GDExtensionVariantType>(type),
		name._native_ptr(),
		class_name._native_ptr(),
		hint,
		hint_string._native_ptr(),
		usage,
	};
}

void PropertyInfo::_update(GDExtensionPropertyInfo *r_info) const {
	r_info->type = static_cast<GDExtensionVariantType>(type);
	*static_cast<StringName *>(r_info->name) = name;
	*static_cast<StringName *>(r_info->class_name) = class_name;
	r_info->hint = hint;
	*static_cast<String *>(r_info->hint_string) = hint_string;
	r_info->usage = usage;
}

bool PropertyInfo::operator==(const PropertyInfo &p_info) const {
	return type == p_info.type && name == p_info.name && class_name == p_info.class_name && hint == p_info.hint && hint_string == p_info.hint_string && usage == p_info.usage;
}

MethodInfo::operator Dictionary() const {
	Dictionary dictionary;
	Array listed;
	for (const PropertyInfo &argument : arguments) {
		listed.push_back(argument.operator Dictionary());
	}
	Array defaults;
	for (const Variant &value : default_arguments) {
		defaults.push_back(value);
	}
	dictionary["name"] = name;
	dictionary["args"] = listed;
	dictionary["default_args"] = defaults;
	dictionary["flags"] = flags;
	dictionary["id"] = id;
	dictionary["return"] = return_val.operator Dictionary();
	return dictionary;
}

MethodInfo MethodInfo::from_dict(const Dictionary &p_dict) {
	MethodInfo info;
	info.name = p_dict.get("name", StringName());
	info.flags = p_dict.get("flags", GDEXTENSION_METHOD_FLAG_NORMAL);
	info.id = p_dict.get("id", 0);
	info.return_val = PropertyInfo::from_dict(p_dict.get("return", Dictionary()));
	for (const Variant &argument : p_dict.get("args", Array()).operator Array()) {
		info.arguments.push_back(PropertyInfo::from_dict(argument));
	}
	for (const Variant &value : p_dict.get("default_args", Array()).operator Array()) {
		info.default_arguments.push_back(value);
	}
	return info;
}

void MethodBind::set_default_arguments(const Variant *p_values, int p_count) {
	for (int i = 0; i < p_count; i++) {
		default_arguments.push_back(p_values[i]);
	}
}

void MethodBind::register_method(const Registration &p_registration, const char *const *p_argument_names, int p_name_count) {
	LocalVector<PropertyInfo> arguments;
	LocalVector<GDExtensionClassMethodArgumentMetadata> metadata;
	PropertyInfo returned;
	GDExtensionClassMethodArgumentMetadata returned_metadata = signature.returned.metadata;
	if (const MethodInfo *info = p_registration.vararg_info) {
		arguments = info->arguments;
		metadata.resize(arguments.size());
		returned = info->return_val;
		if (p_registration.return_nil_is_variant && returned.type == Variant::NIL) {
			returned.usage |= PROPERTY_USAGE_NIL_IS_VARIANT;
		}
	} else {
		for (int i = 0; i < signature.argument_count; i++) {
			PropertyInfo argument = signature.arguments[i].info();
			argument.name = i < p_name_count ? StringName(p_argument_names[i]) : StringName(String("arg") + itos(i));
			arguments.push_back(argument);
			metadata.push_back(signature.arguments[i].metadata);
		}
		if (signature.has_return) {
			returned = signature.returned.info();
		}
	}
	LocalVector<GDExtensionPropertyInfo> exported;
	for (const PropertyInfo &argument : arguments) {
		exported.push_back(argument._to_gdextension());
	}
	LocalVector<GDExtensionVariantPtr> defaults;
	for (const Variant &value : default_arguments) {
		defaults.push_back(value._native_ptr());
	}
	GDExtensionPropertyInfo exported_return = returned._to_gdextension();
	const bool has_return = signature.has_return || p_registration.return_nil_is_variant;

	const GDExtensionClassMethodInfo info = {
		p_registration.name._native_ptr(),
		this,
		p_registration.call,
		p_registration.ptrcall,
		p_registration.flags,
		has_return,
		has_return ? &exported_return : nullptr,
		returned_metadata,
		exported.size(),
		exported.ptr(),
		metadata.ptr(),
		defaults.size(),
		defaults.ptr(),
	};
	internal::gdextension_interface_classdb_register_extension_class_method(internal::library, p_registration.class_name._native_ptr(), &info);
}

MethodBind *ClassDB::finish_bind(const internal::NewMethod &p_method, const StringName &p_class_name, uint32_t p_flags, const char *p_name, const char *const *p_arguments, size_t p_argument_count, const Variant *p_defaults, size_t p_default_count) {
	MethodBind *const bind = p_method.bind;
	internal::RegisteredClass *const owner = internal::RegisteredClass::find(p_class_name);
	const int count = bind->get_argument_count();
	String mistake;
	if (owner == nullptr) {
		mistake = "the class is not registered";
	} else if (p_argument_count != 0 && int(p_argument_count) != count) {
		mistake = vformat("D_METHOD names %d arguments, but the method takes %d", int64_t(p_argument_count), count);
	} else if (int(p_default_count) > count) {
		mistake = vformat("there are %d default values for %d arguments", int64_t(p_default_count), count);
	}
	if (!mistake.is_empty()) {
		memdelete(bind);
		ERR_FAIL_V_MSG(nullptr, vformat("Cannot bind %s.%s: %s.", p_class_name, p_name, mistake));
	}
	owner->keep(bind);
	bind->set_default_arguments(p_defaults, int(p_default_count));
	MethodBind::Registration registration;
	registration.class_name = p_class_name;
	registration.name = StringName(p_name);
	registration.flags = p_flags | (p_method.is_const ? uint32_t(METHOD_FLAG_CONST) : 0u);
	registration.call = p_method.call;
	registration.ptrcall = p_method.ptrcall;
	bind->register_method(registration, p_arguments, int(p_argument_count));
	return bind;
}

MethodBind *ClassDB::finish_vararg_bind(const internal::NewMethod &p_method, uint32_t p_flags, const char *p_name, const MethodInfo &p_info, const LocalVector<Variant> &p_default_args, bool p_return_nil_is_variant) {
	MethodBind *const bind = p_method.bind;
	const StringName &class_name = p_method.class_name();
	internal::RegisteredClass *const owner = internal::RegisteredClass::find(class_name);
	if (owner == nullptr) {
		memdelete(bind);
		ERR_FAIL_V_MSG(nullptr, vformat("Cannot bind %s.%s: the class is not registered.", class_name, p_name));
	}
	owner->keep(bind);
	bind->set_default_arguments(p_default_args.ptr(), int(p_default_args.size()));
	MethodBind::Registration registration;
	registration.class_name = class_name;
	registration.name = StringName(p_name);
	registration.flags = p_flags | METHOD_FLAG_VARARG;
	registration.call = p_method.call;
	registration.vararg_info = &p_info;
	registration.return_nil_is_variant = p_return_nil_is_variant;
	bind->register_method(registration, nullptr, 0);
	return bind;
}

void ClassDB::add_property_group(const StringName &p_class, const String &p_name, const String &p_prefix) {
	internal::gdextension_interface_classdb_register_extension_class_property_group(internal::library, p_class._native_ptr(), p_name._native_ptr(), p_prefix._native_ptr());
}

void ClassDB::add_property_subgroup(const StringName &p_class, const String &p_name, const String &p_prefix) {
	internal::gdextension_interface_classdb_register_extension_class_property_subgroup(internal::library, p_class._native_ptr(), p_name._native_ptr(), p_prefix._native_ptr());
}

void ClassDB::add_property(const StringName &p_class, const PropertyInfo &p_pinfo, const StringName &p_setter, const StringName &p_getter, int p_index) {
	const GDExtensionPropertyInfo info = p_pinfo._to_gdextension();
	internal::gdextension_interface_classdb_register_extension_class_property_indexed(internal::library, p_class._native_ptr(), &info, p_setter._native_ptr(), p_getter._native_ptr(), p_index);
}

void ClassDB::add_signal(const StringName &p_class, const MethodInfo &p_signal) {
	LocalVector<GDExtensionPropertyInfo> parameters;
	for (const PropertyInfo &argument : p_signal.arguments) {
		parameters.push_back(argument._to_gdextension());
	}
	internal::gdextension_interface_classdb_register_extension_class_signal(internal::library, p_class._native_ptr(), p_signal.name._native_ptr(), parameters.ptr(), parameters.size());
}

void ClassDB::bind_integer_constant(const StringName &p_class_name, const StringName &p_enum_name, const StringName &p_constant_name, GDExtensionInt p_constant_value, bool p_is_bitfield) {
	internal::gdextension_interface_classdb_register_extension_class_integer_constant(internal::library, p_class_name._native_ptr(), p_enum_name._native_ptr(), p_constant_name._native_ptr(), p_constant_value, p_is_bitfield);
}

void ClassDB::initialize(GDExtensionInitializationLevel p_level) {
	internal::current_level = p_level;
}

void ClassDB::deinitialize(GDExtensionInitializationLevel p_level) {
	using internal::RegisteredClass;
	// The newest classes come first, so that a class is removed after those that inherit it.
	RegisteredClass **link = &RegisteredClass::first;
	while (RegisteredClass *const candidate = *link) {
		if (candidate->level == p_level) {
			candidate->unregister();
			*link = candidate->next;
			memdelete(candidate);
		} else {
			link = &candidate->next;
		}
	}
}

} // namespace godot
