#include "check_probe.hpp"
#include "echo_probe.hpp"
#include "object_probe.hpp"
#include "signal_probe.hpp"

#include <godot_cpp/godot.hpp>

using namespace godot;

namespace {

void initialize(ModuleInitializationLevel p_level) {
	if (p_level != MODULE_INITIALIZATION_LEVEL_SCENE) {
		return;
	}
	GDREGISTER_CLASS(CheckProbe);
	GDREGISTER_CLASS(EchoProbe);
	GDREGISTER_CLASS(SignalProbe);
	GDREGISTER_CLASS(PropertyProbe);
	GDREGISTER_CLASS(PropertyProbeChild);
	GDREGISTER_CLASS(PlainProbe);
	GDREGISTER_CLASS(NodeProbe);
	GDREGISTER_CLASS(NodeProbeChild);
	GDREGISTER_CLASS(ControlProbe);
	GDREGISTER_ABSTRACT_CLASS(AbstractProbe);
	GDREGISTER_CLASS(ConcreteProbe);
	GDREGISTER_INTERNAL_CLASS(InternalProbe);
	GDREGISTER_VIRTUAL_CLASS(VirtualProbe);
	GDREGISTER_RUNTIME_CLASS(RuntimeProbe);
}

void terminate(ModuleInitializationLevel) {}

} // namespace

extern "C" GDE_EXPORT GDExtensionBool probe_library_init(GDExtensionInterfaceGetProcAddress p_get_proc_address, GDExtensionClassLibraryPtr p_library, GDExtensionInitialization *r_initialization) {
	const GDExtensionBinding::InitObject init(p_get_proc_address, p_library, r_initialization);
	init.register_initializer(initialize);
	init.register_terminator(terminate);
	init.set_minimum_library_initialization_level(MODULE_INITIALIZATION_LEVEL_SCENE);
	return init.init();
}
