package io.vitrine.launcher.demo;

record Customer(String number, String email, String name, String country) {}
