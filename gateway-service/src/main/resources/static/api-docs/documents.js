// One entry a service; the gateway forwards each address to the service's own document.
const services = ["bot-config", "conversation", "integration", "inventory", "cod-fraud", "cart-recovery", "analytics"];

window.ui = SwaggerUIBundle({
  dom_id: "#documents",
  urls: services.map((service) => ({ name: service, url: `/api-docs/${service}` })),
  layout: "StandaloneLayout",
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
});
