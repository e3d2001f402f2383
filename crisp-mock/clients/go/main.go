// Calls a selection of the official Go client against the mock server, and receives an event over its
// realtime connection, which speaks Engine.IO 3.
//
//	go get github.com/crisp-im/go-crisp-api/crisp
//	go run main.go http://127.0.0.1
//
// The server must run with `--examples --strict --port 80`, because the client's realtime connection ignores
// the port of the endpoint.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/crisp-im/go-crisp-api/crisp"
)

const website = "website_1"

func check(label string, err error) {
	if err != nil {
		fmt.Printf("REFUSED %s: %v\n", label, err)
		os.Exit(1)
	}
	fmt.Println("ok", label)
}

func admin(method, url, body string) (map[string]interface{}, error) {
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("X-Crisp-Mock", "1")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	var decoded map[string]interface{}
	return decoded, json.NewDecoder(response.Body).Decode(&decoded)
}

func main() {
	host := os.Args[1]
	client := crisp.NewWithConfig(crisp.ClientConfig{RestEndpointURL: host + "/v1/"})
	client.AuthenticateTier("plugin", "mock-plugin-identifier", "mock-plugin-key")

	created, _, err := client.Website.CreateNewConversation(website)
	check("CreateNewConversation", err)
	session := *created.SessionID
	_, err = client.Website.UpdateConversationMetas(website, session, crisp.ConversationMetaUpdate{Nickname: "Ada"})
	check("UpdateConversationMetas", err)
	message := crisp.ConversationTextMessageNew{Type: "text", From: "operator", Origin: "chat", Content: "Hello"}
	_, _, err = client.Website.SendTextMessageInConversation(website, session, message)
	check("SendTextMessageInConversation", err)
	messages, _, err := client.Website.GetMessagesInConversationLast(website, session)
	check("GetMessagesInConversationLast", err)
	if len(*messages) != 1 {
		check("the message is listed", fmt.Errorf("%d messages", len(*messages)))
	}
	_, err = client.Website.ChangeConversationState(website, session, "resolved", nil, "chat")
	check("ChangeConversationState", err)
	found, _, err := client.Website.GetConversation(website, session)
	check("GetConversation", err)
	if *found.State != "resolved" || *found.Meta.Nickname != "Ada" {
		check("the conversation shows the changes", fmt.Errorf("%s", *found.State))
	}
	_, _, err = client.Website.ListConversations(website, 1)
	check("ListConversations", err)
	_, _, err = client.Website.AddNewPeopleProfile(website, crisp.PeopleProfileUpdateCard{
		Email: "linus@example.com", Person: &crisp.PeopleProfileCardPerson{},
	})
	check("AddNewPeopleProfile", err)
	_, _, err = client.Website.GetPeopleProfile(website, "linus@example.com")
	check("GetPeopleProfile", err)

	arrived := make(chan string, 16)
	client.Events.Listen(
		crisp.EventsModeWebSockets,
		[]string{"message:send"},
		func(register *crisp.EventsRegister) {
			register.On("message:send/text", func(event crisp.EventsReceiveTextMessage) {
				arrived <- *event.Content
			})
		},
		func() { fmt.Println("disconnected") },
		func(err error) { fmt.Println("error:", err) },
	)
	for attempt := 0; attempt < 60; attempt++ {
		select {
		case content := <-arrived:
			fmt.Printf("received message:send with the content %q over Engine.IO 3\n", content)
			_, err = client.Website.RemoveConversation(website, session)
			check("RemoveConversation", err)
			return
		case <-time.After(500 * time.Millisecond):
			body := `{"website_id":"website_1","action":"say","text":"Hi"}`
			_, err := admin("POST", host+"/mock/visitor/"+session, body)
			check("POST /mock/visitor", err)
		}
	}
	check("an event arrives", fmt.Errorf("none within 30 s"))
}
