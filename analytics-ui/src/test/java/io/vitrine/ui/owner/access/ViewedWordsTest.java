package io.vitrine.ui.owner.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ViewedWordsTest {

    @Test
    void whatAProgramDidIsNotCalledOpened() {
        assertEquals("Sent by a program", ViewedWords.did("POST /api/evidence-requests"));
        assertEquals("Read by a program", ViewedWords.did("GET /api/audit/events"));
        assertEquals("Removed by a program", ViewedWords.did("DELETE /api/account/sessions"));
        assertEquals("Opened", ViewedWords.did("/app/audit/trail?from=2026-01-01"));
        assertEquals("Opened", ViewedWords.did("figures of the last 30 days"));
    }

    @Test
    void placesHaveNamesAndKeepTheirAddress() {
        assertEquals("Evidence requests", ViewedWords.name("POST /api/evidence-requests"));
        assertEquals("/api/evidence-requests", ViewedWords.address("POST /api/evidence-requests"));
        assertEquals("Audit trail", ViewedWords.name("/app/audit/trail?from=2026-01-01"));
        assertEquals("something else", ViewedWords.name("something else"));
    }
}
