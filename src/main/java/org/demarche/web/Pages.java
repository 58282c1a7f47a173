package org.demarche.web;

import org.springframework.context.annotation.Configuration;

/// The pages for people.
@Configuration(proxyBeanMethods = false)
class Pages {}
